import type { Scene } from '../../../templates/scenes'
import { about } from './about'
import { animals } from './animals'
import { beforeAfter } from './beforeAfter'
import { cardsForViewers } from './cardsForViewers'
import { cardsOfAdvice } from './cardsOfAdvice'
import { cardsOfTime } from './cardsOfTime'
import { cattle } from './cattle'
import { colours } from './colours'
import { daytime } from './daytime'
import type { Drawings } from './drawing'
import { evening } from './evening'
import { felt } from './felt'
import { fingers } from './fingers'
import { lesson } from './lesson'
import { morning } from './morning'
import { numbers } from './numbers'
import { pegs } from './pegs'
import { screens } from './screens'
import { speech } from './speech'
import { steps } from './steps'
import { tips } from './tips'
import { words } from './words'

/** All of them, fetched when the first is to be seen. */
export const drawings: Drawings<Scene> = {
  ...about,
  ...animals,
  ...beforeAfter,
  ...cardsForViewers,
  ...cardsOfAdvice,
  ...cardsOfTime,
  ...cattle,
  ...colours,
  ...daytime,
  ...evening,
  ...felt,
  ...fingers,
  ...lesson,
  ...morning,
  ...numbers,
  ...pegs,
  ...screens,
  ...speech,
  ...steps,
  ...tips,
  ...words,
}
