import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import { Mark } from '../../ui/Mark'
import css from './NewVideo.module.css'

/** Kinds first, so that phones offer gallery and camera; the endings are what browsers give no kind to. */
const accepted =
  'video/*,image/*,audio/*,.mkv,.avi,.wmv,.flv,.mts,.m2ts,.ts,.mpg,.mpeg,.vob,.3gp,.3g2,.mov,.m4v,.heic,.heif,.amr,.opus,.flac'

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
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accepted}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file can be chosen again next time.
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </section>
  )
}

const isComputer = () => matchMedia('(hover: hover) and (pointer: fine)').matches
