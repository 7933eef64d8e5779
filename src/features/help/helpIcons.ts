import {
  Footprints,
  HardDrive,
  LayoutTemplate,
  type LucideIcon,
  MoveHorizontal,
  ShieldCheck,
  WifiOff,
} from 'lucide-react'
import { commands } from '../../commands/commands'
import type { HelpTopic } from '../../store/helpTopics'

/** A page is found by the sign of the button that it tells of. */
export const helpIcons: Readonly<Record<HelpTopic, LucideIcon>> = {
  start: Footprints,
  templates: LayoutTemplate,
  filming: commands.camera.icon,
  files: commands.files.icon,
  cut: commands.split.icon,
  trim: commands.trimStart.icon,
  order: MoveHorizontal,
  undo: commands.undo.icon,
  captions: commands.captions.icon,
  titles: commands.title.icon,
  styles: commands.style.icon,
  stickers: commands.stickers.icon,
  motion: commands.motion.icon,
  sound: commands.volume.icon,
  voiceover: commands.voiceover.icon,
  speed: commands.speed.icon,
  transitions: commands.transition.icon,
  grade: commands.grade.icon,
  placing: commands.fit.icon,
  overlay: commands.overlay.icon,
  movement: commands.movement.icon,
  shape: commands.shape.icon,
  lanes: commands.lanes.icon,
  cover: commands.frame.icon,
  export: commands.export.icon,
  storage: HardDrive,
  offline: WifiOff,
  privacy: ShieldCheck,
}
