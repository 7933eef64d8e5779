import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixLetters } from './fixLetters'

describe('fixLetters', () => {
  it.each([
    ['көӊүл ӉАЙ', 'көңүл ҢАЙ'],
    ['кɵл Ɵмүр кʏн', 'көл Өмүр күн'],
    ['Ємїрбек, Їмїт', 'Өмүрбек, Үмүт'],
    ['Сaлaм, дocтор! Moсква', 'Салам, достор! Москва'],
    ['YЙ, TAБИЯТ', 'ҮЙ, ТАБИЯТ'],
    ['кeл-кeл', 'кел-кел'],
    ['и\u0306', 'й'],
  ])('makes of %j %j', (wrong, right) => expect(fixLetters(wrong)).toBe(right))

  it.each([
    'Сурот, журок, кунумдук',
    'iPhoneду YouTubeга PPTни COVIDге SMSтер',
    'Facebook, copy, x',
    'Pro-версия 3D-принтер',
    'Баш бармак, бадал жүрөк: ң ө ү Ң Ө Ү',
    'oʻzbek',
  ])('leaves %j', (text) => expect(fixLetters(text)).toBe(text))

  it('has nothing left to do after it was done', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'аңөүacyYpӊɵєї \u0306и-1') }), (text) => {
        expect(fixLetters(fixLetters(text))).toBe(fixLetters(text))
      }),
    )
  })
})
