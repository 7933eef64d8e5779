import { addCue, setCaptionStyle, setCueText } from '../../src/edits/captions'
import { attachSound, detachSound } from '../../src/edits/detach'
import type { Edit } from '../../src/edits/edit'
import { rename, setFit, setShape } from '../../src/edits/film'
import { insertClip, insertOverlay, insertSound } from '../../src/edits/insert'
import { moveLane, removeLane, setLane } from '../../src/edits/lanes'
import { liftClip, lowerItem } from '../../src/edits/lift'
import { liftOut } from '../../src/edits/liftOut'
import { addMarker, moveMarker, renameMarker } from '../../src/edits/markers'
import { moveClip, moveCue, moveItem } from '../../src/edits/move'
import { moveClips, moveTargets, shiftLane } from '../../src/edits/moveTargets'
import { setPinned } from '../../src/edits/pin'
import { setPlacing } from '../../src/edits/placing'
import { removeTargets } from '../../src/edits/remove'
import { setSound } from '../../src/edits/sound'
import { splitAll, splitTargets } from '../../src/edits/split'
import { addTitle, setTitle } from '../../src/edits/titles'
import { group, link, ungroup, unlink } from '../../src/edits/together'
import { trimTarget } from '../../src/edits/trim'
import { invariant } from '../../src/lib/invariant'
import { assetOfPiece, type Target } from '../../src/project/find'
import { layout, type PlacedItem } from '../../src/project/layout'
import type {
  Asset,
  ClipId,
  CueId,
  GroupId,
  ItemId,
  LaneId,
  LaneKind,
  LinkId,
  MarkerId,
  Project,
} from '../../src/project/project'
import { fromSeconds, type Micros, plus } from '../../src/project/time'
import { longFilmSizes } from './longFilm'

type Clip = Extract<Target, { kind: 'clip' }>
type Thing = Extract<Target, { kind: 'item' }>

/** Something of the long film to edit: another one each time, from its start to its end. */
type Turn = {
  readonly n: number
  readonly clip: Clip
  readonly next: Clip
  readonly overlay: Thing
  readonly title: Thing
  readonly sound: Thing
  readonly cue: Extract<Target, { kind: 'cue' }>
  readonly marker: MarkerId
  /** The middle of the clip and of the sound, in the film. */
  readonly inClip: Micros
  readonly inSound: Micros
  readonly asset: Asset
  readonly song: Asset
}

const by = fromSeconds(0.1)
const back = fromSeconds(-0.1)
const newLane = 'new' as LaneId
const all = ({ clip, overlay, sound, cue }: Turn) => [clip, overlay, sound, cue]
const laneOf = ({ n }: Turn) => `lane-${n % longFilmSizes.lanes}` as LaneId
const id = <Id extends string>({ n }: Turn) => `new-${n}` as Id

/** Ids for what an edit makes, new ones for each edit. */
function freshIds({ n }: Turn) {
  let count = 0
  return () => `new-${n}-${count++}`
}

/** Every edit there is, as a person's hand would ask for it. */
export const edits: Readonly<Record<string, (turn: Turn) => Edit>> = {
  insertClip: (turn) => (film) => insertClip(film, { asset: turn.asset, clipId: id<ClipId>(turn), index: turn.n }),
  insertSound: (turn) => (film) =>
    insertSound(film, { asset: turn.song, itemId: id<ItemId>(turn), laneId: newLane, start: turn.inClip }),
  insertOverlay: (turn) => (film) =>
    insertOverlay(film, { asset: turn.asset, itemId: id<ItemId>(turn), laneId: newLane, start: turn.inClip }),
  splitClip: (turn) => (film) => splitTargets(film, [turn.clip], turn.inClip, freshIds(turn)),
  splitSound: (turn) => (film) => splitTargets(film, [turn.sound], turn.inSound, freshIds(turn)),
  splitAll: (turn) => (film) => splitAll(film, turn.inClip, freshIds(turn)),
  trimClipStart: (turn) => (film) => trimTarget(film, turn.clip, 'start', by),
  trimClipEnd: (turn) => (film) => trimTarget(film, turn.clip, 'end', back),
  trimSound: (turn) => (film) => trimTarget(film, turn.sound, 'end', back),
  trimCue: (turn) => (film) => trimTarget(film, turn.cue, 'end', back),
  moveClip: (turn) => (film) => moveClip(film, { id: turn.clip.id, index: longFilmSizes.clips - turn.n }),
  moveClips: (turn) => (film) => moveClips(film, [turn.clip.id, turn.next.id], longFilmSizes.clips - turn.n),
  moveSound: (turn) => (film) => moveItem(film, { id: turn.sound.id, start: plus(turn.inSound, by), newLane }),
  moveCue: (turn) => (film) => moveCue(film, { id: turn.cue.id, start: plus(turn.inClip, by) }),
  moveTargets: (turn) => (film) =>
    moveTargets(film, { targets: [turn.overlay, turn.sound], by, fresh: freshIds(turn) }),
  shiftLane: (turn) => (film) => shiftLane(film, turn.sound, 1, newLane),
  removeClip: (turn) => (film) => removeTargets(film, [turn.clip]),
  removeSeveral: (turn) => (film) => removeTargets(film, all(turn)),
  liftOut: (turn) => (film) => liftOut(film, all(turn)),
  liftClip: (turn) => (film) => liftClip(film, { id: turn.clip.id, itemId: id<ItemId>(turn), newLane }),
  lowerItem: (turn) => (film) => lowerItem(film, { id: turn.overlay.id, index: turn.n, clipId: id<ClipId>(turn) }),
  detachSound: (turn) => (film) => detached(film, turn),
  attachSound: (turn) => (film) => attachSound(detached(film, turn), turn.clip.id),
  setSoundOfClip: (turn) => (film) => setSound(film, turn.clip, { volume: 0.5 }),
  setSoundOfItem: (turn) => (film) => setSound(film, turn.sound, { volume: 0.5 }),
  setFit: (turn) => (film) => setFit(film, turn.clip.id, 'blur'),
  setPlacing: (turn) => (film) => setPlacing(film, turn.overlay.id, { x: 0.3 }, turn.inClip),
  setPinned: (turn) => (film) => setPinned(film, turn.cue, false),
  setShape: () => (film) => setShape(film, 'wide'),
  rename: (turn) => (film) => rename(film, `Сабак ${turn.n}`),
  group: (turn) => (film) => group(film, all(turn), id<GroupId>(turn)),
  ungroup: (turn) => (film) => ungroup(group(film, all(turn), id<GroupId>(turn)), all(turn)),
  link: (turn) => (film) => link(film, [turn.clip, turn.sound], id<LinkId>(turn)),
  unlink: (turn) => (film) => unlink(link(film, [turn.clip, turn.sound], id<LinkId>(turn)), [turn.clip]),
  setLane: (turn) => (film) => setLane(film, laneOf(turn), { muted: true }),
  moveLane: (turn) => (film) => moveLane(film, { id: 'lane-5' as LaneId, by: (turn.n % 2) * 2 - 1 }),
  removeLane: (turn) => (film) => removeLane(film, laneOf(turn)),
  addMarker: (turn) => (film) => addMarker(film, { id: id<MarkerId>(turn), at: turn.inClip, name: 'Башы' }),
  renameMarker: (turn) => (film) => renameMarker(film, turn.marker, `Белги ${turn.n}`),
  moveMarker: (turn) => (film) => moveMarker(film, { id: turn.marker, time: turn.inClip }),
  addTitle: (turn) => (film) =>
    addTitle(film, { id: id<ItemId>(turn), laneId: newLane, at: turn.inClip, text: 'Бармак оюну' }),
  setTitle: (turn) => (film) => setTitle(film, turn.title.id, { text: `Бармак оюну ${turn.n}` }),
  addCue: (turn) => (film) => addCue(film, { id: id<CueId>(turn), at: turn.inClip, text: 'Бармак оюну' }),
  setCueText: (turn) => (film) => setCueText(film, turn.cue.id, `Бармак оюну ${turn.n}`),
  setCaptionStyle: (turn) => (film) => setCaptionStyle(film, { y: 0.1 + turn.n / 1000 }),
}

const detached = (film: Project, turn: Turn) =>
  detachSound(film, { id: turn.clip.id, itemId: id<ItemId>(turn), linkId: id<LinkId>(turn), newLane })

const middle = ({ start, end }: { readonly start: Micros; readonly end: Micros }) => plus(start, (end - start) >> 1)

/** What the `n`th turn edits of a film of the long kind. */
export function turnAt(film: Project, n: number): Turn {
  const { main, items, cues, markers } = layout(film)
  const at = <Each>(things: readonly Each[], after = 0) => things[(n * 97 + after) % things.length] as Each
  const seen = main.filter(({ clip }) => assetOfPiece(film, clip)?.kind === 'video')
  const ofKind = (kind: LaneKind) => at(items.filter((each) => film.lanes[each.lane]?.kind === kind))
  const clip = at(seen)
  const sound = ofKind('sound')
  const target = ({ item }: PlacedItem): Thing => ({ kind: 'item', id: item.id })
  const assets = Object.values(film.assets)
  return {
    n,
    clip: { kind: 'clip', id: clip.clip.id },
    next: { kind: 'clip', id: at(seen, 1).clip.id },
    overlay: target(ofKind('overlay')),
    title: target(ofKind('text')),
    sound: target(sound),
    cue: { kind: 'cue', id: at(cues).cue.id },
    marker: at(markers).marker.id,
    inClip: middle(clip.span),
    inSound: middle(sound.span),
    asset: assets.find(({ kind }) => kind === 'video') as Asset,
    song: assets.find(({ kind }) => kind === 'sound') as Asset,
  }
}

export const turnCount = 60

/**
 * Milliseconds of each turn of each edit, the new places of everything included. Each begins with the same film, and is
 * done three times: the middle one counts, so that one interruption by another program does not.
 */
export function timeEdits(film: Project): Record<string, number[]> {
  const turns = Array.from({ length: turnCount }, (_, n) => turnAt(film, n))
  const once = (edit: Edit) => {
    const began = performance.now()
    const after = edit(film)
    layout(after)
    return after === film ? null : performance.now() - began
  }
  const timed = ([name, edit]: [string, (typeof edits)[string]]): [string, number[]] => {
    const times = turns.map((turn) => [1, 2, 3].map(() => once(edit(turn))).filter((time) => time !== null))
    // Some turns ask for what cannot be; an edit that never does anything is not measured.
    const done = times.filter(({ length }) => length > 0)
    invariant(done.length * 2 > turns.length, `${name} edits the long film`)
    return [name, done.map((three) => three.sort((a, b) => a - b)[1] as number)]
  }
  return Object.fromEntries(Object.entries(edits).map(timed))
}
