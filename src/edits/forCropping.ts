import type { PieceTarget } from '../project/find'
import type { Footage, Lane, Project } from '../project/project'
import { changeFootage } from './changeFootage'
import { setBackground } from './film'

/** The film as it is looked at while a picture of it is cut: all of that picture, and nothing else. */
export function forCropping(project: Project, { kind, id }: PieceTarget): Project {
  const whole = changeFootage(
    project,
    [id],
    ({ asset, still, turn, flip, grade }): Footage => ({
      kind: 'footage',
      asset,
      fit: 'fit',
      ...(still !== undefined && { still }),
      ...(grade && { grade }),
      ...(turn && { turn }),
      ...(flip && { flip }),
    }),
  )
  const alone = (lane: Lane): Lane =>
    lane.items.some((item) => item.id === id) ? lane : { ...lane, settings: { ...lane.settings, hidden: true } }
  return {
    ...setBackground(whole, '#000000'),
    lanes: whole.lanes.map(alone),
    captions: { ...whole.captions, settings: { ...whole.captions.settings, hidden: true } },
    ...(kind === 'item' && { mainSettings: { ...whole.mainSettings, hidden: true } }),
  }
}
