import { useMemo } from 'react'
import { useText } from '../../i18n/useText'
import type { PieceTarget } from '../../project/find'
import { type Grade, type LookName, lookNames } from '../../project/grade'
import { SampleTiles } from '../../ui/SampleTiles'
import { LookSample } from './LookSample'
import css from './LookTiles.module.css'
import { useSmallPicture } from './useSmallPicture'

type Props = {
  readonly target: PieceTarget
  readonly grade: Grade
  readonly onChoose: (name: LookName | null) => void
}

/** Every look, worn by what the picture shows now, and none. */
export function LookTiles({ target, grade, onChoose }: Props) {
  const text = useText()
  const picture = useSmallPicture(target)
  const { look, ...adjusted } = grade
  const adjustments = JSON.stringify(adjusted)
  const samples = useMemo(() => {
    const own: Grade = JSON.parse(adjustments)
    const worn = lookNames.map((name) => ({ name, grade: { ...own, look: { name, strength: 1 } } }))
    return [{ name: null, grade: own }, ...worn]
  }, [adjustments])
  return (
    <SampleTiles
      row
      className={css.tiles}
      label={text('grade.looks')}
      value={look?.name ?? null}
      options={samples.map(({ name, grade: worn }) => ({
        value: name,
        name: text(name ? `filter.${name}` : 'grade.none'),
        sample: <LookSample picture={picture} grade={worn} />,
      }))}
      onChoose={onChoose}
    />
  )
}
