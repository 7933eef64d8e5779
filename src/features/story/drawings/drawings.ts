import type { Scene } from '../../../templates/scenes'
import { about } from './about'
import { animals } from './animals'
import { beforeAfter } from './beforeAfter'
import { cards } from './cards'
import { colours } from './colours'
import { day } from './day'
import type { Drawings } from './drawing'
import { fingers } from './fingers'
import { lesson } from './lesson'
import { numbers } from './numbers'
import { pegs } from './pegs'
import { speech } from './speech'
import { steps } from './steps'
import { tips } from './tips'
import { words } from './words'

/** All of them, fetched when the first is to be seen. */
export const drawings: Drawings<Scene> = {
  ...about,
  ...animals,
  ...beforeAfter,
  ...cards,
  ...colours,
  ...day,
  ...fingers,
  ...lesson,
  ...numbers,
  ...pegs,
  ...speech,
  ...steps,
  ...tips,
  ...words,
}
