import type { Settings } from '../store/settings'
import type { View } from '../store/view'

/** What of the view was chosen once for all films: it is so again in the next that is opened. */
export function keepChoices(view: View, settings: Settings) {
  view.setZoneShown(settings.getState().zoneShown)
  view.subscribe(({ zoneShown }) => {
    if (zoneShown !== settings.getState().zoneShown) settings.setZoneShown(zoneShown)
  })
}
