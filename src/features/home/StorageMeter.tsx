import { HardDrive, ShieldCheck } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useApp } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { Room } from '../../ports/mediaStore'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import css from './StorageMeter.module.css'

/** Bytes: less is soon filled by a film and its clips. */
const little = 500e6

/** How much of the device the videos take, and whether they are safe there; looked at anew with the list of `videos`. */
export function StorageMeter({ videos }: { readonly videos: readonly unknown[] }) {
  const text = useText()
  const format = useFormat()
  const { media } = useApp()
  const [room, setRoom] = useState<Room | null>(null)
  const [refused, setRefused] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed list is the reason to look again
  useEffect(() => {
    let current = true
    void media.room().then((now) => current && setRoom(now))
    return () => {
      current = false
    }
  }, [media, videos])
  if (!room) return null

  const { used, most, secured } = room
  const secure = async () => {
    const promised = await media.secure()
    setRefused(!promised)
    setRoom({ ...room, secured: promised })
  }
  const told = most
    ? text('storage.used', { used: format.bytes(used), most: format.bytes(most) })
    : text('home.storage', { size: format.bytes(used) })
  return (
    <section className={css.storage}>
      {most !== null && most - used < little && (
        <Notice kind="info" title={text('storage.low')}>
          {text('storage.lowHint')}
        </Notice>
      )}
      <p className={css.line}>
        <HardDrive aria-hidden size={16} />
        {told}
      </p>
      {most && (
        <div className={css.bar} aria-hidden>
          <div className={css.fill} style={{ width: `${Math.min(1, used / most) * 100}%` }} />
        </div>
      )}
      {secured ? (
        <p className={css.line}>
          <ShieldCheck aria-hidden size={16} />
          {text('storage.secured')}
        </p>
      ) : (
        media.lasting && (
          <div className={css.risk}>
            <p role="status">{text(refused ? 'storage.refused' : 'storage.atRisk')}</p>
            <Button kind="quiet" icon={ShieldCheck} onClick={() => void secure()}>
              {text('storage.secure')}
            </Button>
          </div>
        )
      )}
    </section>
  )
}
