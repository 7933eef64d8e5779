import { changeOf } from '../../lib/change'
import { afterPicture } from '../../lib/frames'
import { createScope } from '../../lib/scope'
import type { Player, PlayerEvent, Rate } from '../../ports/player'
import type { AssetId, Project } from '../../project/project'
import type { Micros } from '../../project/time'
import { patience } from '../watchdog'
import type { Files } from './pictures'
import { openPreviewLink, type PreviewLink } from './previewLink'
import type { FromPreview, ToPreview } from './previewMessages'
import { openSoundOutput, type SoundOutput } from './soundOutput'

/** Faster, words can no longer be told apart, and a weak phone would not keep up with its own sound. */
const fastestHeard = 2

/**
 * The page's end of the preview: a canvas handed to a worker, a way for the sound, and messages. A worker that dies or
 * paints nothing for long is replaced once by a fresh one, which is told where the old one stood; the next that fails
 * before it has painted anything is told of.
 */
export function createPlayer(files: Files): Player {
  const scope = createScope()
  const listeners = new Set<(event: PlayerEvent) => void>()
  /** Told anew to who listens later: a worker can fail before the screen is there. */
  let failure: PlayerEvent | null = null
  const emit = (event: PlayerEvent) => {
    if (event.type === 'failed') failure = event
    else if (event.type === 'painted') failure = null
    for (const listener of listeners) listener(event)
  }
  const screen = document.createElement('div')
  let link: PreviewLink
  let sound: SoundOutput
  let isFresh = false
  let loudness = 1
  /** What a fresh worker has to be told: the last of each. */
  const last: { project?: Project; resize?: ToPreview; seek?: ToPreview } = {}
  const copies = new Map<AssetId, Blob>()
  /** The project that this worker has. */
  let shown: Project | null = null
  let seeks = 0

  /** A picture that was asked for has to come: a decoder that hangs says nothing by itself. */
  let silence: ReturnType<typeof setTimeout> | undefined
  const calm = () => {
    clearTimeout(silence)
    silence = undefined
  }
  const expectPicture = () => {
    silence ??= setTimeout(onBroken, patience, `nothing painted for ${patience} ms`)
  }

  const give = async (id: AssetId) => {
    const asked = link
    asked.tell({ type: 'file', id, file: await files(id).catch(() => null) })
  }
  const onMessage = (message: FromPreview) => {
    if (message.type === 'painted') isFresh = false
    if (message.type === 'painted' || message.type === 'failed') calm()
    if (message.type === 'wants') void give(message.id)
    else if (message.type !== 'time' || message.seek === seeks) emit(message)
  }

  function open() {
    shown = null
    link = openPreviewLink(onMessage, onBroken)
    sound = openSoundOutput((port) => link.tell({ type: 'mixer', port }, [port]))
    sound.setLoudness(loudness)
    screen.replaceChildren(link.canvas)
  }
  function close() {
    calm()
    sound.close()
    link.close()
  }

  function onBroken(detail: string) {
    if (isFresh) {
      calm()
      return emit({ type: 'failed', detail })
    }
    isFresh = true
    close()
    open()
    emit({ type: 'playing', playing: false, rate: 1 })
    if (last.resize) link.tell(last.resize)
    for (const [id, copy] of copies) link.tell({ type: 'copy', id, copy })
    if (last.project) tellProject(last.project)
    if (last.seek) link.tell(last.seek)
    expectPicture()
  }

  /** What was said while a picture of the page was being made, in its order: nothing overtakes it. */
  let unsaid: (() => void)[] = []
  const sayAll = () => {
    const all = unsaid
    unsaid = []
    for (const say of all) say()
  }
  /** A drag tells of every move: that is not to hold up the page's own picture of it. */
  const say = (what: () => void) => {
    unsaid.push(what)
    afterPicture(sayAll)
  }
  const tell = (message: ToPreview) => {
    sayAll()
    link.tell(message)
  }

  function tellProject(project: Project) {
    link.tell({ type: 'show', change: changeOf(shown, project) })
    shown = project
  }

  open()
  scope.add(close)
  scope.add(() => {
    unsaid = []
  })

  /** Counts the wishes to play or pause, so that a pause overtakes a play that still waits for the sound. */
  let wish = 0
  const play = async (rate: Rate, until: Micros | null) => {
    const mine = ++wish
    const latency = rate > 0 && rate <= fastestHeard ? await sound.start() : null
    if (mine === wish) tell({ type: 'play', rate, until, latency })
  }
  const pause = () => {
    wish++
    tell({ type: 'pause' })
  }

  return {
    screen,
    show: (project) => {
      last.project = project
      say(() => tellProject(project))
      expectPicture()
    },
    play: (rate = 1, until) => void play(rate, until ?? null),
    pause,
    seek: (time) => {
      const seek: ToPreview = { type: 'seek', time, seek: ++seeks }
      last.seek = seek
      say(() => link.tell(seek))
      expectPicture()
    },
    resize: (width, height) => {
      last.resize = { type: 'resize', width, height }
      tell(last.resize)
    },
    setLoudness: (share) => {
      loudness = share
      sound.setLoudness(share)
    },
    listen: (microphone, each) => sound.listen(microphone, each),
    lighten: (id, copy) => {
      copies.set(id, copy)
      link.tell({ type: 'copy', id, copy })
    },
    on: (listener) => {
      listeners.add(listener)
      if (failure) listener(failure)
      return () => listeners.delete(listener)
    },
    dispose: scope.close,
  }
}
