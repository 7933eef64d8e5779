import { type ComponentType, lazy, Suspense } from 'react'
import { whenIdle } from '../../../lib/whenIdle'
import { joined } from '../../../ui/joined'
import type { ArtProps } from './SceneArt'
import css from './SlotDrawing.module.css'

// Offline, before they were ever fetched, a slot stands without its drawing: its words say the same.
const SceneArt = lazy<ComponentType<ArtProps>>(() =>
  idle()
    .then(() => import('./SceneArt'))
    .catch(() => ({ default: () => null })),
)

/** A weak phone has its home screen first, and its covers then. */
const idle = () => new Promise<void>((resolve) => whenIdle(() => resolve()))

type Props = {
  /** One of `scenes`; what is not known is drawn as any film. */
  readonly scene: string | undefined
  readonly className?: string | undefined
  /** Whether a small sign says where the phone stands. */
  readonly sign?: boolean
}

/** What to film, at a glance, in whatever shape its box has. Decoration: the slot's words and hint stand beside it. */
export const SlotDrawing = ({ scene, className, sign = true }: Props) => (
  <span className={joined(css.drawing, className)} aria-hidden="true">
    <Suspense fallback={null}>
      <SceneArt scene={scene} sign={sign} />
    </Suspense>
  </span>
)
