import {
  AudioLines,
  Crop,
  Gauge,
  PaintBucket,
  Palette,
  PencilLine,
  Scaling,
  SwatchBook,
  Volume2,
  VolumeX,
  Wind,
} from 'lucide-react'
import { attachSound, detachedSounds, detachSound } from '../edits/detach'
import { asRecorded, setSound } from '../edits/sound'
import { newId } from '../lib/newId'
import { assetOfPiece, findPiece, footageOf, isGuarded, sameTarget, type Target } from '../project/find'
import { cueAt, layout } from '../project/layout'
import { canMove } from '../project/motionOf'
import type { ClipId, ItemId, LaneId, LinkId } from '../project/project'
import { stickerOf } from '../project/stickerOf'
import { isSeen, runs, subjectOf } from '../project/subject'
import { textOf } from '../project/textOf'
import type { Studio } from '../store/studio'
import type { Panel } from '../store/view'
import { beginCrop, croppable } from './beginCrop'
import type { Commands } from './command'
import { allSelected, film, now, selected } from './questions'

/** What of the selection has a sound of its own. */
function audible(studio: Studio) {
  const project = film(studio)
  return allSelected(studio).flatMap((target) => {
    const piece = findPiece(project, target)
    const sound = footageOf(piece)?.sound ?? asRecorded
    return assetOfPiece(project, piece)?.audio ? [{ target, sound }] : []
  })
}

/** All become mute, or, where they are so already, heard again. */
function toggleMute(studio: Studio) {
  const targets = audible(studio)
  const muted = targets.some(({ sound }) => !sound.muted)
  studio.editor.apply('sound', (project) =>
    targets.reduce((before, { target }) => setSound(before, target, { muted }), project),
  )
}

/** The one clip whose sound can be laid beside it, or taken back into it. */
function parted(studio: Studio): ClipId | null {
  const target = selected(studio)
  if (target?.kind !== 'clip' || isGuarded(film(studio), target)) return null
  const hasSound = audible(studio).some((each) => sameTarget(each.target, target))
  return hasSound ? target.id : null
}

function toggleDetached(studio: Studio) {
  const id = parted(studio)
  if (!id) return
  if (detachedSounds(film(studio), id).length > 0) {
    return studio.editor.apply('attach', (project) => attachSound(project, id))
  }
  const made = { id, itemId: newId<ItemId>(), linkId: newId<LinkId>(), newLane: newId<LaneId>() }
  studio.editor.apply('detach', (project) => detachSound(project, made))
}

/** Where the words of what is selected are typed. */
function wordsPanel(studio: Studio): Panel | null {
  const subject = subjectOf(film(studio), selected(studio))
  return subject === 'caption' || subject === 'title' || subject === 'marker' ? subject : null
}

/** The words whose look is asked for: those that are selected, else a caption at the playhead, else any. */
function worded(studio: Studio): Target | null {
  const target = selected(studio)
  if (textOf(film(studio), target)) return target
  const places = layout(film(studio))
  const placed = cueAt(places, now(studio)) ?? places.cues[0]
  return placed ? { kind: 'cue', id: placed.cue.id } : null
}

/** How the selected piece looks and sounds. */
export const pieceCommands = {
  edit: {
    text: 'command.edit',
    icon: PencilLine,
    keys: ['F2'],
    enabled: (studio) => wordsPanel(studio) !== null,
    run: (studio) => studio.view.open(wordsPanel(studio)),
  },
  motion: {
    text: 'command.motion',
    icon: Wind,
    keys: ['KeyE'],
    enabled: (studio) => canMove(film(studio), selected(studio)),
    run: ({ view }) => view.open('motion'),
  },
  sticker: {
    text: 'edit.tint',
    icon: PaintBucket,
    keys: ['Shift+KeyV'],
    enabled: (studio) => stickerOf(film(studio), selected(studio)) !== null,
    run: ({ view }) => view.open('sticker'),
  },
  style: {
    text: 'command.style',
    icon: Palette,
    keys: ['Shift+KeyC'],
    enabled: (studio) => worded(studio) !== null,
    run: (studio) => {
      studio.playback.pause()
      studio.selection.select(worded(studio))
      studio.view.open('style')
    },
  },
  mute: {
    text: 'command.mute',
    icon: VolumeX,
    keys: ['KeyM'],
    enabled: (studio) => audible(studio).length > 0,
    run: toggleMute,
  },
  volume: {
    text: 'command.volume',
    icon: Volume2,
    keys: ['KeyV'],
    enabled: (studio) => audible(studio).length > 0,
    run: ({ view }) => view.open('sound'),
  },
  detach: {
    text: 'command.detach',
    icon: AudioLines,
    keys: ['KeyD'],
    enabled: (studio) => parted(studio) !== null,
    run: toggleDetached,
  },
  fit: {
    text: 'command.fit',
    icon: Scaling,
    keys: ['Shift+KeyF'],
    enabled: (studio) => isSeen(subjectOf(film(studio), selected(studio))),
    run: ({ view }) => view.open('picture'),
  },
  grade: {
    text: 'command.grade',
    icon: SwatchBook,
    keys: ['KeyG'],
    enabled: (studio) => isSeen(subjectOf(film(studio), selected(studio))),
    run: ({ view }) => view.open('grade'),
  },
  crop: {
    text: 'command.crop',
    icon: Crop,
    keys: ['KeyX'],
    enabled: (studio) => croppable(studio) !== null,
    run: (studio) => {
      const target = croppable(studio)
      if (target) beginCrop(studio, target)
    },
  },
  speed: {
    text: 'command.speed',
    icon: Gauge,
    keys: ['KeyR'],
    enabled: (studio) => runs(film(studio), selected(studio)),
    run: ({ view }) => view.open('speed'),
  },
} as const satisfies Commands
