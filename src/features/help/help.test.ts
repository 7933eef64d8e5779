import { expect, it } from 'vitest'
import { loadHelp } from '../../i18n/loadHelp'
import { helpTopics } from '../../store/helpTopics'

it.each(['ky', 'ru', 'en'] as const)('has every page in %s, none without its place in the list', async (language) => {
  expect(Object.keys(await loadHelp(language)).sort()).toEqual([...helpTopics].sort())
})

it.each(['ky', 'ru', 'en'] as const)('keeps its pages short in %s', async (language) => {
  const pages = Object.entries(await loadHelp(language))
  const long = pages.filter(([, { what, steps, tip = '' }]) => [what, ...steps, tip].join(' ').split(/\s+/).length > 80)
  expect(long.map(([topic]) => topic)).toEqual([])
  expect(pages.filter(([, { steps }]) => steps.length < 2 || steps.length > 5)).toEqual([])
})
