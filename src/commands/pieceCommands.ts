import { Scaling, Volume2, VolumeX } from 'lucide-react'
import { asRecorded, setSound } from '../edits/sound'
import { assetOfPiece, findPiece, footageOf } from '../project/find'
import type { Studio } from '../store/studio'
import type { Commands } from './command'
import { film, selected } from './questions'

/** What has a sound of its own: the selected clip or sound. */
function audible(studio: Studio) {
  const target = selected(studio)
  if (!target || target.kind === 'cue') return undefined
  const piece = findPiece(film(studio), target)
  const sound = footageOf(piece)?.sound ?? asRecorded
  return assetOfPiece(film(studio), piece)?.audio ? { target, sound } : undefined
}

const isMuted = (studio: Studio) => audible(studio)?.sound.muted === true

function setMuted(studio: Studio, muted: boolean) {
  const target = selected(studio)
  if (target) studio.editor.apply('sound', (project) => setSound(project, target, { muted }))
}

/** How the selected piece looks and sounds. */
export const pieceCommands = {
  mute: {
    text: 'command.mute',
    icon: VolumeX,
    keys: ['KeyM'],
    enabled: (studio) => audible(studio) !== undefined,
    run: (studio) => setMuted(studio, !isMuted(studio)),
  },
  volume: {
    text: 'command.volume',
    icon: Volume2,
    keys: [],
    enabled: (studio) => audible(studio) !== undefined,
    run: ({ view }) => view.open('sound'),
  },
  fit: {
    text: 'command.fit',
    icon: Scaling,
    keys: [],
    enabled: (studio) => selected(studio)?.kind === 'clip',
    run: ({ view }) => view.open('picture'),
  },
} as const satisfies Commands
