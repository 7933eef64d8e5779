import { assetOfPiece } from './find'
import type { MainClip, PartId, Project, Title } from './project'
import { isSample } from './sampleWords'
import { shapeOf } from './shapes'
import type { Slot, SlotKind, StoryPlan } from './story'
import { storyPart } from './storyParts'
import { fromSeconds, type Micros } from './time'

const plainStep: Slot = { kind: 'either', length: fromSeconds(5) }

/** A film as a template: how long each of its pictures is seen and what is written on it; nothing of what was filmed. */
export function planOfFilm(project: Project, template: string): StoryPlan {
  const { size, background, backdrop, story } = project
  return {
    template,
    shape: shapeOf(size),
    ground: { from: background, to: backdrop?.kind === 'gradient' ? backdrop.to : background },
    slots: runs(project).map((clips) => slotOf(project, clips)),
    step: story?.step ?? plainStep,
  }
}

/** The clips of one part are one slot, and so is every clip that belongs to none. */
function runs({ main }: Project): readonly (readonly [MainClip, ...MainClip[]])[] {
  const byPart = new Map<PartId, [MainClip, ...MainClip[]]>()
  return main.flatMap((clip) => {
    const run = clip.part && byPart.get(clip.part)
    run?.push(clip)
    if (run) return []
    const begun: [MainClip, ...MainClip[]] = [clip]
    if (clip.part) byPart.set(clip.part, begun)
    return [begun]
  })
}

function slotOf(project: Project, clips: readonly [MainClip, ...MainClip[]]): Slot {
  const [first] = clips
  const known = first.part && storyPart(project, first.part)?.part.slot
  const length = clips.reduce((sum, clip) => sum + clip.length, 0) as Micros
  const { range, words, into: _, pick: __, ...told } = known ?? {}
  const title = titleOver(project, first)
  const same = known !== undefined && title !== undefined && isSample(known, title.text)
  return {
    ...told,
    kind: known?.kind ?? kindOf(project, first),
    length,
    ...(range && range.least <= length && length <= range.most && { range }),
    ...(title && { words: same && words ? words : title.text, style: title.style }),
    ...(first.into && { into: first.into }),
  }
}

function kindOf(project: Project, clip: MainClip): SlotKind {
  if (clip.content.kind === 'card') return 'text'
  return assetOfPiece(project, clip)?.kind === 'image' ? 'photo' : 'either'
}

/** The words of its part, else the first that are pinned to it. */
function titleOver({ lanes }: Project, { id, part }: MainClip): Title | undefined {
  const titles = lanes
    .flatMap(({ items }) => items)
    .filter(({ content, anchor }) => content.kind === 'title' && 'on' in anchor && anchor.on === id)
  return (titles.find((item) => part && item.part === part) ?? titles[0])?.content as Title | undefined
}
