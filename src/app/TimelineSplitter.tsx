import { useStore } from 'zustand'
import { useApp } from '../context/useApp'
import { useText } from '../i18n/useText'
import { timelineShares } from '../store/settings'
import { Splitter } from '../ui/Splitter'

/** On a desk: how much of the screen the timeline has. */
export function TimelineSplitter() {
  const text = useText()
  const { settings } = useApp()
  const share = useStore(settings.store, ({ timelineShare }) => timelineShare)
  return (
    <Splitter
      label={text('timeline.height')}
      value={share}
      min={timelineShares.least}
      max={timelineShares.most}
      onChange={settings.setTimelineShare}
      onReset={() => settings.setTimelineShare(timelineShares.usual)}
    />
  )
}
