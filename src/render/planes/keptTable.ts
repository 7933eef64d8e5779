import type { Grade } from '../../project/grade'
import type { Table } from '../grade/gradeTable'
import type { PlaneKernels } from './planeKernels'

/** Tells where the kernels find a grade: it is put into their memory once, and stays until another is wanted. */
export function createKeptTable(
  { memory }: PlaneKernels,
  take: (bytes: number) => number,
  tableOf: (grade: Grade) => Table,
): (grade: Grade) => number {
  const { length } = tableOf({})
  const table = take(length * 2)
  let loaded: Grade | null = null
  return (grade) => {
    if (grade !== loaded) new Int16Array(memory.buffer, table, length).set(tableOf(grade))
    loaded = grade
    return table
  }
}
