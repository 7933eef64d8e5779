import { card, clip, cue, film, item, lane, marker, on, pin, title } from '../../src/project/builders'
import { layout } from '../../src/project/layout'
import type { Asset, Item, LaneKind, MainClip, Project, ProjectId } from '../../src/project/project'
import { toSeconds } from '../../src/project/time'

/** Each at least four seconds long. */
export type LongFilmAssets = {
  readonly videos: readonly [Asset, Asset]
  readonly photo: Asset
  readonly sound: Asset
}

/** The sizes that the issue names: what a lesson of a quarter of an hour comes to. */
export const longFilmSizes = { clips: 500, cues: 500, lanes: 10, itemsOfLane: 50 } as const

const { clips, cues, itemsOfLane } = longFilmSizes
const laneKinds: readonly LaneKind[] = ['overlay', 'overlay', 'text', 'text', ...Array<LaneKind>(6).fill('sound')]

const frames = (count: number) => count / 30

/** Half a second to two and a half, whole frames; one in twenty slow or fast, one in fifty a card or a photo. */
function mainClip(index: number, { videos, photo }: LongFilmAssets): MainClip {
  const length = frames(15 + ((index * 37) % 61))
  const id = `clip-${index}`
  if (index % 50 === 49) return card(id, length)
  if (index % 50 === 24) return clip(id, photo.id, 0, length)
  const speed = index % 20 === 7 ? 0.5 : index % 20 === 13 ? 1.5 : undefined
  const source = (videos[index % 2] as Asset).id
  return clip(id, source, frames((index * 7) % 8), length, speed === undefined ? {} : { speed })
}

/** The same project each time, down to the ids: 500 clips, 500 captions, ten lanes with fifty items each. */
export function longFilm(id: ProjectId, assets: LongFilmAssets): Project {
  const main = Array.from({ length: clips }, (_, index) => mainClip(index, assets))
  const bare = film({ assets: [...assets.videos, assets.photo, assets.sound], main })
  const places = layout(bare).main
  const seconds = toSeconds(layout(bare).length)

  /** Evenly over the film, each lane a little later than the one before; one half pinned, the other free. */
  const itemAt = (kind: LaneKind, laneIndex: number, index: number): Item => {
    const own = `item-${laneIndex}-${index}`
    const wanted = ((index + laneIndex / laneKinds.length) * seconds) / itemsOfLane
    const frame = frames(Math.round(wanted * 30))
    const placed = places.findLast(({ span }) => toSeconds(span.start) <= frame)
    const where = placed && index % 2 === 0 ? { ...pin(placed.clip.id, 0), at: placed.clip.sourceStart } : frame
    const length = frames(45 + ((index * 11 + laneIndex * 5) % 46))
    if (kind === 'text') return title(own, where, length, `Аталыш ${index + 1}`)
    return item(own, (kind === 'sound' ? assets.sound : assets.videos[0]).id, where, 0, length)
  }
  const lanes = laneKinds.map((kind, laneIndex) =>
    lane(
      `lane-${laneIndex}`,
      kind,
      ...Array.from({ length: itemsOfLane }, (_, index) => itemAt(kind, laneIndex, index)),
    ),
  )
  const captions = main
    .slice(0, cues)
    .map(({ id: clipId, sourceStart }, index) =>
      cue(`cue-${index}`, on(clipId, toSeconds(sourceStart), 0.4), `Бармак оюну, ${index + 1}-сап`),
    )
  const markers = main
    .filter((_, index) => index % 25 === 0)
    .map(({ id: clipId, sourceStart }, index) => marker(`marker-${index}`, pin(clipId, toSeconds(sourceStart))))
  return { ...bare, id, name: 'Узун сабак', lanes, captions: { ...bare.captions, cues: captions }, markers }
}
