import { type ReactNode, useEffect } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import type { ProjectId } from '../../project/project'
import { Mark } from '../../ui/Mark'
import { RemovedNotice } from '../../ui/RemovedNotice'
import { Spinner } from '../../ui/Spinner'
import { useFileDrop } from '../../ui/useFileDrop'
import css from './Home.module.css'
import { HomeNotices, type HomeProblem } from './HomeNotices'
import { InstallButton } from './InstallButton'
import { NewerNotice } from './NewerNotice'
import { NewVideo } from './NewVideo'
import { StorageMeter } from './StorageMeter'
import { VideoList } from './VideoList'

type Props = {
  /** Language and theme: they belong to another feature. */
  readonly tools: ReactNode
  /** What a film can be begun with. */
  readonly templates: ReactNode
  /** Why a video could not be opened. */
  readonly problem: HomeProblem | null
  readonly onNew: (files: readonly File[]) => void
  readonly onOpen: (id: ProjectId) => void
}

export function Home({ tools, templates, problem, onNew, onOpen }: Props) {
  const text = useText()
  const { library } = useApp()
  const { videos, removed, problem: refused } = useStore(library.store)
  const over = useFileDrop(onNew)
  useEffect(() => void library.refresh(), [library])
  return (
    <div className={css.home}>
      <header className={css.brand}>
        <Mark size={34} className={css.mark} />
        <span className={css.name}>Tasma</span>
        {tools}
      </header>
      <main className={css.main}>
        <NewVideo onFiles={onNew} />
        <NewerNotice />
        <HomeNotices problem={problem ?? refused} />
        {templates}
        <section className={css.mine}>
          <h2 className={css.heading}>{text('home.mine')}</h2>
          {videos ? <VideoList videos={videos} onOpen={onOpen} /> : <Spinner label={text('action.loading')} />}
        </section>
      </main>
      <RemovedNotice
        className={css.removed}
        said={removed && text('home.removed', { name: removed.name })}
        restoreLabel={text('command.undo')}
        onRestore={() => void library.restore()}
      />
      <footer className={css.foot}>
        <InstallButton />
        {videos && videos.length > 0 && <StorageMeter videos={videos} />}
      </footer>
      {over && (
        <div className={css.drop}>
          <p>{text('home.drop')}</p>
        </div>
      )}
    </div>
  )
}
