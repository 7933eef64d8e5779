import { changed } from '../../lib/change'
import { clamp } from '../../lib/clamp'
import type { Rate } from '../../ports/player'
import { fontsOf } from '../../project/fontsOf'
import { layout } from '../../project/layout'
import type { AssetId, Project } from '../../project/project'
import { frameAt, frameStart, type Micros, minus } from '../../project/time'
import { forgetTexts } from '../../render/draw/keptTexts'
import { createFileRequests } from './fileRequests'
import { createPaintQueue } from './paintQueue'
import { createPictures } from './pictures'
import { createPreviewClock } from './previewClock'
import { createPreviewFonts } from './previewFonts'
import type { FromPreview, ToPreview } from './previewMessages'
import { createPreviewPainter } from './previewPainter'
import { createPreviewSound } from './previewSound'
import { createSounds } from './sounds'

const tell = (message: FromPreview) => postMessage(message)

const wanted = createFileRequests((id) => tell({ type: 'wants', id }))
const clock = createPreviewClock()
const sound = createPreviewSound(createSounds(wanted.file), clock.heard)
const fonts = createPreviewFonts(() => {
  forgetTexts()
  void queue.paint()
})
const copies = new Map<AssetId, Blob>()
const painter = createPreviewPainter(createPictures(wanted.file, copies), fonts)
const queue = createPaintQueue({
  seen: () => project && { project, time, rate: playing ? rate : 0 },
  now: clock.now,
  painter,
  tell,
})
let project: Project | null = null
let time = 0 as Micros
let latency: number | null = null
let rate: Rate = 1
/** Where playing is to stop, if before the film's end. */
let until: Micros | null = null
let playing = false
let lastSeek = 0

/** Words being typed change nothing that is heard: only what does begins the sound anew. */
const soundsAlike = (a: Project | null, b: Project) =>
  a?.main === b.main && a.mainSettings === b.mainSettings && a.lanes === b.lanes

function setPlaying(next: boolean) {
  if (!playing && !next) return
  playing = next
  tell({ type: 'playing', playing, rate })
}

function start() {
  if (!project) return
  clock.start(time, latency, rate)
  if (latency === null) sound.stop()
  else sound.start(project, time, rate)
  queue.restart()
  setPlaying(true)
  // While the sound comes, the decoders do: they may have been let go.
  void queue.paint()
}

function stop() {
  if (!playing) return
  sound.stop()
  queue.restart()
  setPlaying(false)
  // What was played with fewer pixels stands with all of them.
  void queue.paint()
}

/** Milliseconds until there is something to show: looked at when a frame begins, it has all of its time. */
function untilNext(): number {
  if (!playing || !project || rate < 0) return playing ? 8 : 40
  const now = clock.now()
  const next = frameStart(frameAt(now, project.frameRate) + 1, project.frameRate)
  return clamp(Math.ceil(minus(next, now) / 1000 / rate), 1, 40)
}

function tick() {
  if (playing && project) {
    const { length } = layout(project)
    const end = rate > 0 ? (Math.min(until ?? length, length) as Micros) : (0 as Micros)
    const now = clamp(clock.now(), 0, length) as Micros
    const frame = frameStart(frameAt(now, project.frameRate), project.frameRate)
    const ended = rate > 0 ? now >= end : now <= end
    if (frame !== time || ended) {
      time = ended ? end : frame
      tell({ type: 'time', time, seek: lastSeek })
      void queue.paint()
    }
    if (ended) stop()
  }
  setTimeout(tick, untilNext())
}

const handlers: { [Type in ToPreview['type']]: (message: Extract<ToPreview, { type: Type }>) => void } = {
  canvas: ({ canvas }) => painter.setCanvas(canvas),
  mixer: ({ port }) => sound.connect(port),
  file: ({ id, file }) => wanted.give(id, file),
  copy: ({ id, copy }) => copies.set(id, copy),
  show: (message) => {
    const before = project
    project = changed(before, message.change) as Project
    fonts.want(fontsOf(project))
    if (playing && !soundsAlike(before, project)) start()
    void queue.paint()
  },
  resize: ({ width, height }) => {
    painter.resize(width, height)
    void queue.paint()
  },
  seek: (message) => {
    time = message.time
    lastSeek = message.seek
    if (playing) start()
    void queue.paint()
  },
  play: (message) => {
    latency = message.latency
    rate = message.rate
    until = message.until
    start()
  },
  pause: stop,
}

self.onmessage = ({ data }: MessageEvent<ToPreview>) => (handlers[data.type] as (message: ToPreview) => void)(data)
tick()
