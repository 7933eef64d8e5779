import { ArrowDownToLine, ArrowUpToLine, Group, Link, MoveLeft, MoveRight, Pin, Ungroup } from 'lucide-react'
import { isPinnedTarget, setPinned } from '../edits/pin'
import { group, link, ungroup, unlink } from '../edits/together'
import { newId } from '../lib/newId'
import { findCue, findPiece, type Target } from '../project/find'
import type { GroupId, LinkId, Project } from '../project/project'
import type { Studio } from '../store/studio'
import type { Commands } from './command'
import { canStep, stepLane } from './laneSteps'
import { canNudge, nudge } from './nudge'
import { allSelected, film } from './questions'

const bonds = (project: Project, target: Target) =>
  target.kind === 'cue' ? findCue(project, target.id) : findPiece(project, target)
const isGrouped = (studio: Studio) => allSelected(studio).some((each) => bonds(film(studio), each)?.group)
const isLinked = (studio: Studio) => allSelected(studio).some((each) => findPiece(film(studio), each)?.link)
const pieces = (studio: Studio) => allSelected(studio).filter(({ kind }) => kind === 'clip' || kind === 'item')

/** What can be pinned, or is. The clips of the main track are what others are pinned to. */
const pinnable = (studio: Studio) => allSelected(studio).filter((each) => isPinnedTarget(film(studio), each) !== null)

function togglePin(studio: Studio) {
  const targets = pinnable(studio)
  const pinned = !targets.some((each) => isPinnedTarget(film(studio), each))
  studio.editor.apply(pinned ? 'pin' : 'unpin', (project) =>
    targets.reduce((before, each) => setPinned(before, each, pinned), project),
  )
}

function toggleLink(studio: Studio) {
  const targets = allSelected(studio)
  if (isLinked(studio)) return studio.editor.apply('unlink', (project) => unlink(project, targets))
  const id = newId<LinkId>()
  studio.editor.apply('link', (project) => link(project, targets, id))
}

/** Where things stand, and what stands together. */
export const placeCommands = {
  nudgeBack: {
    text: 'command.nudgeBack',
    icon: MoveLeft,
    keys: ['Alt+ArrowLeft'],
    repeats: true,
    enabled: (studio) => canNudge(studio, -1),
    run: (studio) => nudge(studio, -1),
  },
  nudgeForward: {
    text: 'command.nudgeForward',
    icon: MoveRight,
    keys: ['Alt+ArrowRight'],
    repeats: true,
    enabled: (studio) => canNudge(studio, 1),
    run: (studio) => nudge(studio, 1),
  },
  laneUp: {
    text: 'command.laneUp',
    icon: ArrowUpToLine,
    keys: ['Alt+ArrowUp'],
    enabled: (studio) => canStep(studio, -1),
    run: (studio) => stepLane(studio, -1),
  },
  laneDown: {
    text: 'command.laneDown',
    icon: ArrowDownToLine,
    keys: ['Alt+ArrowDown'],
    enabled: (studio) => canStep(studio, 1),
    run: (studio) => stepLane(studio, 1),
  },
  pin: {
    text: 'command.pin',
    icon: Pin,
    keys: ['KeyP'],
    enabled: (studio) => pinnable(studio).length > 0,
    run: togglePin,
  },
  group: {
    text: 'command.group',
    icon: Group,
    keys: ['Mod+KeyG'],
    enabled: (studio) => allSelected(studio).filter(({ kind }) => kind !== 'marker').length > 1,
    run: (studio) => {
      const id = newId<GroupId>()
      studio.editor.apply('group', (project) => group(project, allSelected(studio), id))
    },
  },
  ungroup: {
    text: 'command.ungroup',
    icon: Ungroup,
    keys: ['Mod+Shift+KeyG'],
    enabled: isGrouped,
    run: (studio) => studio.editor.apply('ungroup', (project) => ungroup(project, allSelected(studio))),
  },
  link: {
    text: 'command.link',
    icon: Link,
    keys: ['Shift+KeyD'],
    enabled: (studio) => isLinked(studio) || pieces(studio).length > 1,
    run: toggleLink,
  },
} as const satisfies Commands
