import { HardDrive } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useApp } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import css from './StorageLine.module.css'

/** How much of the device the videos take; counted anew whenever the list of `videos` changes. */
export function StorageLine({ videos }: { readonly videos: readonly unknown[] | null }) {
  const text = useText()
  const format = useFormat()
  const { media } = useApp()
  const [used, setUsed] = useState<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed list is the reason to count again
  useEffect(() => {
    let current = true
    void media.used().then((bytes) => current && setUsed(bytes))
    return () => {
      current = false
    }
  }, [media, videos])
  if (!used) return null
  return (
    <p className={css.line}>
      <HardDrive aria-hidden size={16} />
      {text('home.storage', { size: format.bytes(used) })}
    </p>
  )
}
