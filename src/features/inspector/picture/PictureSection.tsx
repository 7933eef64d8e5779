import { Frame, LayoutGrid, Move } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useStudio } from '../../../context/useApp'
import { useSeenFootage } from '../../../context/useSeenFootage'
import { setFit } from '../../../edits/film'
import { useText } from '../../../i18n/useText'
import type { PieceTarget } from '../../../project/find'
import type { Fit } from '../../../project/project'
import { Segmented } from '../../../ui/Segmented'
import { type Tab, Tabs } from '../../../ui/Tabs'
import { Section } from '../Section'
import { FrameTab } from './FrameTab'
import { LayoutTab } from './LayoutTab'
import { StandTab } from './StandTab'

const ways: readonly Fit[] = ['fit', 'fill', 'blur']
const icons = { stand: Move, frame: Frame, layout: LayoutGrid } as const
type Side = keyof typeof icons
const sides = Object.keys(icons) as readonly Side[]

type Props = {
  readonly target: PieceTarget
  /** The sheet that it stands in says what it is. */
  readonly untitled?: boolean
}

/** How a picture stands in the frame, how it is turned, and what is around it. */
export function PictureSection({ target, untitled }: Props) {
  const text = useText()
  const { editor } = useStudio()
  const [side, setSide] = useState<Side>('stand')
  const footage = useSeenFootage(target)
  if (!footage) return null
  const tabs = sides.map((value): Tab<Side> => ({ value, label: text(`picture.tab.${value}`), icon: icons[value] }))
  const contents: Readonly<Record<Side, ReactNode>> = {
    stand: <StandTab target={target} footage={footage} />,
    frame: <FrameTab id={target.id} footage={footage} />,
    layout: <LayoutTab target={target} />,
  }
  return (
    <Section panel="picture" {...(!untitled && { title: text('command.fit') })}>
      <Segmented
        label={text('command.fit')}
        value={footage.fit}
        options={ways.map((value) => ({ value, label: text(`fit.${value}`) }))}
        onChange={(fit) => editor.apply('fit', (film) => setFit(film, target.id, fit))}
      />
      <Tabs label={text('command.fit')} value={side} tabs={tabs} onChange={setSide}>
        {contents[side]}
      </Tabs>
    </Section>
  )
}
