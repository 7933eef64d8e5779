import { Grid3x3, MessageSquareText, Palette, RectangleHorizontal, Sparkles, Type } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { textOf } from '../../project/textOf'
import { fewWords } from '../../project/words'
import { type Tab, Tabs } from '../../ui/Tabs'
import { LooksTab } from './looks/LooksTab'
import { ScopeRow } from './ScopeRow'
import css from './StylePanel.module.css'
import type { Styled } from './styled'
import { BoxTab } from './tabs/BoxTab'
import { ColorTab } from './tabs/ColorTab'
import { FontTab } from './tabs/FontTab'
import { PlaceTab } from './tabs/PlaceTab'
import { WordsTab } from './tabs/WordsTab'
import { useStyled } from './useStyled'

const icons = {
  looks: Sparkles,
  font: Type,
  color: Palette,
  box: RectangleHorizontal,
  words: MessageSquareText,
  place: Grid3x3,
} as const
type Side = keyof typeof icons
const sides = Object.keys(icons) as readonly Side[]
/** Where a title stands is said where its words are. */
const sidesOf = ({ target }: Styled) => sides.filter((side) => target.kind === 'cue' || side !== 'place')

/** How the selected caption, or title, looks: whole looks first, then every part of one. */
export function StylePanel() {
  const text = useText()
  const [side, setSide] = useState<Side>('looks')
  const found = useStyled()
  // Words that are missing yet are no sample.
  const words = useFilm((film) => {
    const told = [found && textOf(film, found.styled.target)?.text, ...film.captions.cues.map((cue) => cue.text)]
    return fewWords(told.find((each) => each?.trim()) ?? '')
  })
  if (!found) return null
  const { styled, scope, own, setScope } = found
  const mine = sidesOf(styled)
  const open = mine.includes(side) ? side : 'looks'
  const tabs = mine.map((value): Tab<Side> => ({ value, label: text(`styling.tab.${value}`), icon: icons[value] }))
  return (
    <div className={css.panel} data-section="style">
      {styled.target.kind === 'cue' && <ScopeRow id={styled.target.id} scope={scope} own={own} onScope={setScope} />}
      <Tabs label={text('command.style')} value={open} tabs={tabs} onChange={setSide}>
        {contentOf(open, styled, words || text('styling.sample'))}
      </Tabs>
    </div>
  )
}

function contentOf(side: Side, styled: Styled, words: string): ReactNode {
  switch (side) {
    case 'looks':
      return <LooksTab key={styled.target.id} styled={styled} words={words} />
    case 'font':
      return <FontTab styled={styled} />
    case 'color':
      return <ColorTab styled={styled} />
    case 'box':
      return <BoxTab styled={styled} />
    case 'words':
      return <WordsTab styled={styled} />
    case 'place':
      return <PlaceTab styled={styled} />
  }
}
