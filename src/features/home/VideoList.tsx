import { useText } from '../../i18n/useText'
import type { ProjectSummary } from '../../ports/projectStore'
import type { ProjectId } from '../../project/project'
import { Empty } from '../../ui/Empty'
import { VideoCard } from './VideoCard'
import css from './VideoList.module.css'

type Props = {
  readonly videos: readonly ProjectSummary[]
  readonly onOpen: (id: ProjectId) => void
}

export function VideoList({ videos, onOpen }: Props) {
  const text = useText()
  if (videos.length === 0) {
    return (
      <div className={css.empty}>
        <Empty title={text('home.empty')}>{text('home.emptyHint')}</Empty>
      </div>
    )
  }
  return (
    <ul className={css.list} aria-label={text('home.mine')}>
      {videos.map((video) => (
        <VideoCard key={video.id} video={video} onOpen={() => onOpen(video.id)} />
      ))}
    </ul>
  )
}
