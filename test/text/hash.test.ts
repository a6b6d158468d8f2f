import { describe, expect, it } from 'vitest'
import { HashIndex, hashesOpenAt, hashOf } from '../../src/text/hash.ts'
import { initialsHash, initialsOf, soundHash, soundOf, spellingHashes, spellingsOf } from '../../src/text/pinyin.ts'

describe('the hash of what is not written out', () => {
  it.each(['香山乡', '长乐市', '石桥镇', '重庆市', '𬇙水镇', 'A区', ''])(
    'is that of %j as it is spelled and sounds',
    (name) => {
      expect(spellingHashes(name)).toEqual(spellingsOf(name).map(hashOf))
      expect(soundHash(name)).toBe(hashOf(soundOf(name)))
      expect(initialsHash(name)).toBe(hashOf(initialsOf(name)))
    },
  )

  it('is that of a name with one character left open, but for the last', () => {
    expect(hashesOpenAt('香山乡', '*'.charCodeAt(0))).toEqual(['*山乡', '香*乡'].map(hashOf))
  })
})

it('finds numbers by a hash in the order in which they were added, however many there are', () => {
  const index = new HashIndex()
  for (let n = 0; n < 10_000; n++) index.add(hashOf(`${n % 5000}`), n)
  expect(index.find(hashOf('4321'))).toEqual([4321, 9321])
  expect(index.find(hashOf('none'))).toEqual([])
  expect(new HashIndex().find(hashOf('none'))).toEqual([])
})
