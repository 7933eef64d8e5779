import { test } from 'playwright/test'
import { benchFilms, expectAsWritten } from '../fixtureCheck'

test.setTimeout(180_000)

for (const name of benchFilms) {
  test(`${name}: its frames, colours and beeps`, () => expectAsWritten(name))
}
