import type { Project } from '../project/project'

/** A change of a project: pure, and the very same project where nothing would change. */
export type Edit = (project: Project) => Project

/** What was done, for the undo list: `edit.<name>` in every language. */
export type EditName =
  | 'insert'
  | 'split'
  | 'trim'
  | 'remove'
  | 'move'
  | 'sound'
  | 'fit'
  | 'shape'
  | 'rename'
  | 'caption'
  | 'style'
