import { useCallback, useState } from 'react'
import { type CommandId, commands } from '../../commands/commands'
import { type KeyRefusal, remap, reset } from '../../commands/keyMap'
import { useApp } from '../../context/useApp'
import { type Text, useText } from '../../i18n/useText'
import { useNextKey } from './useNextKey'

const holderOf = (refusal: KeyRefusal, text: Text) => (refusal.code === 'taken' ? text(commands[refusal.by].text) : '')

/** Gives commands other keys, one at a time; what is refused is told in words, and the next key may be better. */
export function useRemapping() {
  const text = useText()
  const { keys } = useApp()
  const [listening, setListening] = useState<CommandId | null>(null)
  const [refused, setRefused] = useState<{ readonly id: CommandId; readonly words: string } | null>(null)

  const giveUp = useCallback(() => {
    setListening(null)
    setRefused(null)
  }, [])
  const listen = (id: CommandId) => {
    setListening(id)
    setRefused(null)
  }
  const onKey = useCallback(
    (key: string) => {
      if (!listening) return
      const refusal = remap(keys, listening, key)
      if (!refusal) return giveUp()
      setRefused({ id: listening, words: text(`shortcuts.${refusal.code}`, { name: holderOf(refusal, text) }) })
    },
    [listening, keys, giveUp, text],
  )
  const onReset = (id: CommandId) => {
    setListening(null)
    const refusal = reset(keys, id)
    setRefused(refusal && { id, words: text('shortcuts.resetTaken', { name: holderOf(refusal, text) }) })
  }
  useNextKey(listening !== null, onKey, giveUp)
  return { listening, refused, listen, giveUp, reset: onReset }
}
