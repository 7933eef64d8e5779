import { BringToFront, DiamondMinus, type LucideIcon, PinOff, SendToBack, Shrink, Unlink, Volume2 } from 'lucide-react'
import { detachedSounds } from '../edits/detach'
import { isPinnedTarget } from '../edits/pin'
import type { Key } from '../i18n/key'
import { findPiece, footageOf } from '../project/find'
import type { Studio } from '../store/studio'
import type { CommandId } from './commands'
import { isOnKeyframe, isZoomed } from './movementCommands'
import { film, selected } from './questions'

type Words = { readonly text?: Key; readonly icon?: LucideIcon }
/** `on`: what the button says while the thing is so already, and would be undone. Without it the button stays pressed. */
export type Face = Words & { readonly isOn?: (studio: Studio) => boolean; readonly on?: Words }

const piece = (studio: Studio) => {
  const target = selected(studio)
  return target ? findPiece(film(studio), target) : undefined
}

const isDetached = (studio: Studio) => {
  const target = selected(studio)
  return target?.kind === 'clip' && detachedSounds(film(studio), target.id).length > 0
}

const isPinned = (studio: Studio) => {
  const target = selected(studio)
  return target !== null && isPinnedTarget(film(studio), target) === true
}

const isOver = (studio: Studio) => ['title', 'sticker'].includes(piece(studio)?.content.kind ?? '')

/** Buttons have less room than the sheet of all keys, and say what a press would do now. */
export const faces: Readonly<Partial<Record<CommandId, Face>>> = {
  trimStart: { text: 'tool.trimStart' },
  trimEnd: { text: 'tool.trimEnd' },
  // Texts and stickers lie below the film's own track: the lowest of them is in front.
  laneUp: { text: 'tool.lift', isOn: isOver, on: { text: 'tool.toBack', icon: SendToBack } },
  laneDown: { text: 'tool.lower', isOn: isOver, on: { text: 'tool.toFront', icon: BringToFront } },
  zoomHere: { text: 'tool.zoomHere', isOn: isZoomed, on: { text: 'tool.zoomBack', icon: Shrink } },
  keyframe: { text: 'tool.keyframe', isOn: isOnKeyframe, on: { text: 'tool.keyframeRemove', icon: DiamondMinus } },
  marker: { text: 'tool.marker' },
  mute: {
    isOn: (studio) => footageOf(piece(studio))?.sound?.muted === true,
    on: { text: 'command.unmute', icon: Volume2 },
  },
  detach: { text: 'tool.detach', isOn: isDetached, on: { text: 'tool.attach' } },
  pin: { text: 'edit.pin', isOn: isPinned, on: { text: 'edit.unpin', icon: PinOff } },
  link: {
    text: 'edit.link',
    isOn: (studio) => piece(studio)?.link !== undefined,
    on: { text: 'edit.unlink', icon: Unlink },
  },
  zone: { isOn: ({ view }) => view.getState().zoneShown },
  snapping: { isOn: ({ view }) => view.getState().snapping },
}
