import { describe, expect, it } from 'vitest'
import { chooseOption } from '../../src/question/choose-option.ts'

const options = ['沂源县石桥镇2022年收到几件申请', '宝丰县石桥镇2022年收到几件申请']
const [yiyuan, baofeng] = options as [string, string]

describe('an answer to the question back', () => {
  it.each([
    ['第一个', yiyuan],
    ['第二个', baofeng],
    ['2', baofeng],
    ['第1个', yiyuan],
    ['我问的是第二个', baofeng],
    ['the second one', baofeng],
    ['宝丰县', baofeng],
    ['宝丰的那个', baofeng],
    ['是沂源县', yiyuan],
    ['我说的是沂源县', yiyuan],
    ['宝丰县那边的吧', baofeng],
    ['河南宝丰的那个', baofeng],
    [baofeng, baofeng],
  ])('takes %s for an option', (said, option) => {
    expect(chooseOption(said, options) ?? said).toBe(option)
  })

  it.each(['第三个', '石桥镇', '文昌镇2023年收到几件申请', '9', ''])('takes %s for none', (said) => {
    expect(chooseOption(said, options)).toBeNull()
  })

  it('has nothing to choose from where nothing was offered', () => {
    expect(chooseOption('第一个', [])).toBeNull()
  })
})
