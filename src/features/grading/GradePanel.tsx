import { CopyCheck, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useFilm, useSelected } from '../../context/useFilm'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { PieceTarget } from '../../project/find'
import { adjustmentNames, isPlain } from '../../project/grade'
import { isSeen, subjectOf } from '../../project/subject'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { Slider } from '../../ui/Slider'
import { AdjustSlider } from './AdjustSlider'
import { CompareButton } from './CompareButton'
import css from './GradePanel.module.css'
import { LookTiles } from './LookTiles'
import { useGrade } from './useGrade'

/** The colours of the selected picture: a look with one press, or each thing by itself. */
export function GradePanel() {
  const target = useSelected()
  const seen = useFilm((film) => isSeen(subjectOf(film, target)))
  if (!seen || (target?.kind !== 'clip' && target?.kind !== 'item')) return null
  return <Panel key={target.id} target={target} />
}

const sides = ['looks', 'adjust'] as const

function Panel({ target }: { readonly target: PieceTarget }) {
  const text = useText()
  const format = useFormat()
  const [side, setSide] = useState<(typeof sides)[number]>('looks')
  const several = useFilm(({ main }) => main.length > 1)
  const colours = useGrade(target)
  const { grade } = colours
  const { look, ...adjusted } = grade
  return (
    <div className={css.panel}>
      <div className={css.top}>
        <Segmented
          label={text('command.grade')}
          value={side}
          options={sides.map((value) => ({ value, label: text(`grade.${value}`) }))}
          onChange={setSide}
        />
        <div className={css.actions}>
          <CompareButton target={target} disabled={isPlain(grade)} />
          {several && target.kind === 'clip' && (
            <Button icon={CopyCheck} onClick={side === 'looks' ? colours.lookToAll : colours.adjustmentsToAll}>
              {text('grade.toAll')}
            </Button>
          )}
        </div>
      </div>
      {side === 'looks' ? (
        <>
          <Slider
            label={text('grade.strength')}
            value={look?.strength ?? 1}
            min={0}
            max={1}
            step={0.05}
            disabled={!look}
            format={format.percent}
            onChange={colours.setStrength}
            onCommit={colours.keep}
          />
          <LookTiles target={target} grade={grade} onChoose={colours.wear} />
        </>
      ) : (
        <div>
          {adjustmentNames.map((name) => (
            <AdjustSlider
              key={name}
              name={name}
              value={grade[name] ?? 0}
              onChange={(value) => colours.adjust(name, value)}
              onCommit={colours.keep}
              onReset={() => colours.reset(name)}
            />
          ))}
          <Button icon={RotateCcw} wide disabled={isPlain(adjusted)} onClick={colours.resetAll}>
            {text('grade.reset')}
          </Button>
        </div>
      )}
    </div>
  )
}
