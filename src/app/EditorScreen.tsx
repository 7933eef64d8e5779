import { type CSSProperties, useRef } from 'react'
import { useStore } from 'zustand'
import { useApp, useStudio } from '../context/useApp'
import { useFilm, useSelected } from '../context/useFilm'
import { CaptionEditor } from '../features/captions/CaptionEditor'
import { CaptionSheet } from '../features/captions/CaptionSheet'
import { CaptionSide } from '../features/captions/CaptionSide'
import { useCaptionSide } from '../features/captions/useCaptionSide'
import { useScreen } from '../features/captions/useScreen'
import { useWordsSession } from '../features/captions/useWordsSession'
import { ExportSheet } from '../features/exporting/ExportSheet'
import { FrameSheet } from '../features/frame/FrameSheet'
import { GradePanel } from '../features/grading/GradePanel'
import { GradeSheet } from '../features/grading/GradeSheet'
import { EditorHelp } from '../features/help/EditorHelp'
import { HelpButton } from '../features/help/HelpButton'
import { HintLine } from '../features/hints/HintLine'
import { HistoryMenu } from '../features/history/HistoryMenu'
import { HistorySheet } from '../features/history/HistorySheet'
import { UndoNotice } from '../features/history/UndoNotice'
import { Inspector } from '../features/inspector/Inspector'
import { InspectorSheet } from '../features/inspector/InspectorSheet'
import { LanesSheet } from '../features/lanes/LanesSheet'
import { DropVeil } from '../features/media/DropVeil'
import { ImportList } from '../features/media/ImportList'
import { Library } from '../features/media/Library'
import { MotionPicker } from '../features/motion/MotionPicker'
import { MotionSheet } from '../features/motion/MotionSheet'
import { MovePanel } from '../features/moving/MovePanel'
import { MoveSheet } from '../features/moving/MoveSheet'
import { Preview } from '../features/preview/Preview'
import { LanguageMenu } from '../features/settings/LanguageMenu'
import { ThemeMenu } from '../features/settings/ThemeMenu'
import { ShortcutSheet } from '../features/shortcuts/ShortcutSheet'
import { StickerSheet } from '../features/stickers/StickerSheet'
import { StylePanel } from '../features/styling/StylePanel'
import { StylingSheet } from '../features/styling/StylingSheet'
import { Timeline } from '../features/timeline/Timeline'
import { DeskTools } from '../features/toolbar/DeskTools'
import { NotSaved } from '../features/toolbar/NotSaved'
import { ToolRow } from '../features/toolbar/ToolRow'
import { TopBar } from '../features/toolbar/TopBar'
import { useShortcuts } from '../features/toolbar/useShortcuts'
import { TransitionPicker } from '../features/transitions/TransitionPicker'
import { TransitionSheet } from '../features/transitions/TransitionSheet'
import { VoiceSheet } from '../features/voiceover/VoiceSheet'
import { useText } from '../i18n/useText'
import { findCue } from '../project/find'
import { FilePicker } from '../ui/FilePicker'
import { joined } from '../ui/joined'
import { CameraScreen } from './CameraScreen'
import css from './EditorScreen.module.css'
import { SideTabs } from './SideTabs'
import { TimelineSplitter } from './TimelineSplitter'
import { useFilePicking } from './useFilePicking'
import { useLettingGo } from './useLettingGo'
import { useWide } from './useWide'

/** The editor: in the hand one column under the thumb, on a desk everything side by side. */
export function EditorScreen() {
  const text = useText()
  const { imports, view } = useStudio()
  const wide = useWide()
  const empty = useFilm(({ main }) => main.length === 0)
  const target = useSelected()
  const cue = useFilm((film) => (target?.kind === 'cue' ? findCue(film, target.id) : undefined))
  const typing = useStore(view.store, ({ panel }) => panel === 'caption')
  const jobs = useStore(imports.store, (state) => state.jobs)
  const picker = useRef<HTMLInputElement>(null)
  const timeline = useStore(useApp().settings.store, ({ timelineShare }) => timelineShare)
  useShortcuts()
  useLettingGo()
  useWordsSession(wide)
  useCaptionSide(wide)
  const screen = useScreen(wide)

  const { ask: add, take, drop } = useFilePicking(picker)

  const look = wide && <StylePanel />
  const tray = jobs.length > 0 && (!wide || empty) ? <ImportList /> : null
  const settings = (
    <>
      <HelpButton onPress={() => view.openHelp('all')} />
      <ThemeMenu />
      <LanguageMenu />
    </>
  )
  return (
    <main
      className={joined('workspace', css.screen, wide ? css.desk : css.hand, wide && screen && css.reading)}
      style={{ '--timeline': timeline } as CSSProperties}
    >
      <FilePicker ref={picker} label={text('command.files')} onFiles={take} />
      <div className={css.top}>
        <TopBar wide={wide} settings={settings} />
        <NotSaved />
      </div>
      {wide &&
        (screen ? (
          <CaptionSide screen={screen} tabs={<SideTabs />} />
        ) : (
          <Library onAdd={add} listed={!empty} tabs={!empty && <SideTabs />} />
        ))}
      <Preview wide={wide} onAdd={add} tray={tray} busy={jobs.some(({ refused }) => !refused)} />
      {wide && (
        <Inspector
          look={look}
          caption={cue && <CaptionEditor cue={cue} focused={typing} onFocused={() => view.open(null)} look={look} />}
          motion={<MotionPicker key={target?.id} lively={false} />}
          grade={<GradePanel />}
          movement={<MovePanel />}
          transition={<TransitionPicker />}
        />
      )}
      <div className={css.hint}>
        <HintLine wide={wide} />
      </div>
      <div className={css.bottom}>
        {wide && <TimelineSplitter />}
        {wide && <DeskTools history={<HistoryMenu />} />}
        <Timeline wide={wide} onAdd={add} />
      </div>
      {!wide && (
        <>
          <ToolRow />
          <CaptionSheet />
          <InspectorSheet />
          <MotionSheet />
          <GradeSheet />
          <MoveSheet />
          <TransitionSheet />
          <StylingSheet />
          <HistorySheet />
        </>
      )}
      <LanesSheet />
      <StickerSheet />
      <VoiceSheet />
      <UndoNotice />
      <ShortcutSheet />
      <FrameSheet />
      <ExportSheet />
      <EditorHelp />
      <CameraScreen />
      <DropVeil onFiles={drop} />
    </main>
  )
}
