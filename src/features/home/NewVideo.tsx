import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import { FilePicker } from '../../ui/FilePicker'
import { Mark } from '../../ui/Mark'
import css from './NewVideo.module.css'

/** The greeting, and the way in: one press asks for the files at once. */
export function NewVideo({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  return (
    <section className={css.hero}>
      <Mark bare size={240} className={css.ornament} />
      <h1 className={css.title}>{text('home.title')}</h1>
      <p className={css.promise}>{text(isComputer() ? 'home.promiseComputer' : 'home.promise')}</p>
      <Button kind="primary" size="large" icon={Plus} onClick={() => input.current?.click()}>
        {text('home.new')}
      </Button>
      <FilePicker ref={input} label={text('home.new')} onFiles={onFiles} />
    </section>
  )
}

const isComputer = () => matchMedia('(hover: hover) and (pointer: fine)').matches
