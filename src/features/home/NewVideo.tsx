import { Clapperboard, Plus } from 'lucide-react'
import { useRef } from 'react'
import { useApp } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import { FilePicker } from '../../ui/FilePicker'
import { Mark } from '../../ui/Mark'
import css from './NewVideo.module.css'

/** The greeting, and the way in: one press asks for the files at once. */
export function NewVideo({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const text = useText()
  const { openExample } = useApp()
  const input = useRef<HTMLInputElement>(null)
  const words = () => ({
    title: text('example.title'),
    lines: ([1, 2, 3, 4] as const).map((n) => text(`example.line.${n}`)),
  })
  return (
    <section className={css.hero}>
      <Mark bare size={240} className={css.ornament} />
      <h1 className={css.title}>{text('home.title')}</h1>
      <p className={css.promise}>{text(isComputer() ? 'home.promiseComputer' : 'home.promise')}</p>
      <div className={css.ways}>
        <Button kind="primary" size="large" icon={Plus} onClick={() => input.current?.click()}>
          {text('home.new')}
        </Button>
        <Button size="large" icon={Clapperboard} onClick={() => void openExample(text('example.name'), words())}>
          {text('example.open')}
        </Button>
      </div>
      <FilePicker ref={input} label={text('home.new')} onFiles={onFiles} />
    </section>
  )
}

const isComputer = () => matchMedia('(hover: hover) and (pointer: fine)').matches
