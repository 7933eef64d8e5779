import { expect, test } from './guard'
for (const what of ['ok','out','img','eval','throw','reject','error','w-ok','w-out','w-eval','w-throw','w-reject','w-error','b-ok','b-out','b-eval','b-throw','b-error'])
test(what, async ({ page, guard }) => {
  await page.goto('./?do=' + what)
  await page.waitForTimeout(400)
})
