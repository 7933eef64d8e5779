import { useState } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import type { Project } from '../../project/project'
import { Button } from '../../ui/Button'
import { Sheet } from '../../ui/Sheet'
import { ExportDone } from './ExportDone'
import { ExportProgress } from './ExportProgress'
import { ExportRefused } from './ExportRefused'
import { ExportSetup } from './ExportSetup'
import { type ExportChoice, settingsOf } from './exportChoice'
import { PrivacyCard } from './PrivacyCard'
import { usePrivacy } from './usePrivacy'

/** From the choice of quality to the finished film, in one sheet. While the film is made it cannot be sent away. */
export function ExportSheet() {
  const text = useText()
  const { view, filming, editor } = useStudio()
  const asked = useStore(view.store, ({ panel }) => panel === 'export')
  const state = useStore(filming.store)
  const [choice, setChoice] = useState<ExportChoice>({ preset: 'full', encoder: 'automatic', name: null })
  // What the last film was made of: once the project has changed, its film is of no interest.
  const [made, setMade] = useState<Project | null>(null)
  const privacy = usePrivacy()
  const filmName = useFilm(({ name }) => name)
  const unchanged = useFilm((film) => film === made)
  const phase = state.phase === 'making' || unchanged ? state.phase : 'idle'

  const start = (next: ExportChoice) => {
    editor.commit()
    const { project: current } = editor.getState()
    setChoice(next)
    setMade(current)
    void filming.start(current, settingsOf(next, current.size))
  }
  const titles = {
    idle: 'export.title',
    making: 'export.title',
    done: 'export.done',
    refused: 'export.failed',
  } as const
  return (
    <Sheet
      open={asked || phase === 'making'}
      held={phase === 'making'}
      modal
      wide="centre"
      title={text(titles[phase])}
      onClose={() => view.open(null)}
      onHelp={phase === 'idle' ? () => view.openHelp('export') : undefined}
      footer={
        phase === 'idle' && (
          <Button kind="primary" size="large" wide onClick={() => start(choice)}>
            {text('export.start')}
          </Button>
        )
      }
    >
      {phase === 'idle' && privacy.asked && <PrivacyCard {...privacy} />}
      {phase === 'idle' && <ExportSetup choice={choice} onChange={setChoice} />}
      {state.phase === 'making' && <ExportProgress state={state} choice={choice} onCancel={filming.reset} />}
      {phase === 'done' && state.phase === 'done' && (
        <ExportDone film={state.film} name={choice.name ?? filmName} onAgain={() => setMade(null)} />
      )}
      {phase === 'refused' && state.phase === 'refused' && (
        <ExportRefused refusal={state.refusal} choice={choice} onStart={start} onBack={() => setMade(null)} />
      )}
    </Sheet>
  )
}
