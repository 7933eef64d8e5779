import { useEffect, useMemo, useRef, useState } from 'react'
import WaveSurfer from 'wavesurfer.js'
import { useStore } from 'zustand'
import { useApp, useStudio } from '../../context/useApp'
import { useKeptFilm } from '../../context/useFilm'
import type { Peaks } from '../../ports/mediaReader'
import { assetOfPiece, findPiece, type PieceTarget, placeOf } from '../../project/find'
import type { Asset } from '../../project/project'
import { offsetOf, sourceAt } from '../../project/source'
import { type Micros, minus, plus } from '../../project/time'
import css from './SoundWave.module.css'

type Props = { readonly target: PieceTarget }

/** Never loaded with anything: wavesurfer wants an element to play with, and one serves all waveforms. */
const silence = document.createElement('audio')
const quietest = 0.02

/** The sound of the selected piece from end to end, with the playhead on it; a press brings the playhead there. */
export function SoundWave({ target }: Props) {
  // Its colours are the page's: another theme needs another waveform.
  const theme = useStore(useApp().settings.store, (state) => state.theme)
  const project = useKeptFilm()
  const asset = assetOfPiece(project, findPiece(project, target))
  const peaks = usePeaks(asset)
  return peaks && <Wave key={theme} target={target} peaks={peaks} />
}

function Wave({ target, peaks }: Props & { readonly peaks: Peaks }) {
  const place = useRef<HTMLDivElement>(null)
  const surfer = useRef<WaveSurfer | null>(null)
  const { editor, playback } = useStudio()
  const piece = findPiece(useKeptFilm(), target)
  const start = piece?.sourceStart ?? 0
  const end = piece ? sourceAt(piece, piece.length) : 0

  useEffect(() => {
    if (!place.current) return
    const { color, accentColor } = getComputedStyle(place.current)
    const made = WaveSurfer.create({
      container: place.current,
      media: silence,
      height: 64,
      waveColor: color,
      progressColor: accentColor,
      cursorWidth: 0,
      barWidth: 2,
      barGap: 1,
      barRadius: 2,
      hideScrollbar: true,
      dragToSeek: true,
    })
    surfer.current = made
    return () => made.destroy()
  }, [])

  const loudest = useMemo(() => peaks.values.reduce((a, b) => Math.max(a, b), quietest), [peaks])
  useEffect(() => {
    const index = (time: number) => Math.round((time / 1_000_000) * peaks.perSecond)
    const part = peaks.values.subarray(index(start), Math.max(index(start) + 1, index(end)))
    if (surfer.current) surfer.current.options.maxPeak = loudest
    // A newer load makes the older one reject: that is its way of saying that it was overtaken.
    surfer.current?.load('', [part], (end - start) / 1_000_000).catch(() => {})
  }, [peaks, loudest, start, end])

  useEffect(() => {
    const wave = surfer.current
    const current = () => {
      const film = editor.getState().project
      return { piece: findPiece(film, target), span: placeOf(film, target) }
    }
    const follow = () => {
      const { piece: now, span } = current()
      if (!wave || !now || !span) return
      const into = Math.max(0, Math.min(now.length, minus(playback.getState().time, span.start)))
      wave.setTime((sourceAt(now, into) - now.sourceStart) / 1_000_000)
    }
    const seek = (seconds: number) => {
      const { piece: now, span } = current()
      if (now && span) playback.seek(plus(span.start, offsetOf(now, now.sourceStart + seconds * 1_000_000)) as Micros)
    }
    const stop = [playback.subscribe(follow), wave?.on('interaction', seek), wave?.on('ready', follow)]
    return () => {
      for (const each of stop) each?.()
    }
  }, [editor, playback, target])

  return <div ref={place} className={css.wave} aria-hidden />
}

function usePeaks(asset: Asset | undefined): Peaks | null {
  const { reader } = useStudio()
  const [peaks, setPeaks] = useState<Peaks | null>(null)
  useEffect(() => {
    let wanted = true
    if (asset?.audio) void reader.peaks(asset).then((found) => wanted && setPeaks(found))
    return () => {
      wanted = false
    }
  }, [reader, asset])
  return peaks
}
