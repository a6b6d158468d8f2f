/**
 * Places that are read otherwise than their characters mostly are, and that a dictionary of words does not know: 歙县 is She
 * County.
 */
export const placeReadings: Readonly<Record<string, string>> = {
  歙县: 'shè xiàn',
  民乐: 'mín lè',
  乐陵: 'lào líng',
  六合: 'lù hé',
  召陵: 'shào líng',
  牟定: 'móu dìng',
  乌什: 'wū shí',
  阿图什: 'ā tú shí',
  乐清: 'yuè qīng',
  乐亭: 'lào tíng',
  乐都: 'lè dū',
  浚县: 'xùn xiàn',
  单县: 'shàn xiàn',
  尉犁: 'yù lí',
  涡阳: 'guō yáng',
  洪洞: 'hóng tóng',
  大埔: 'dà bù',
  黄陂: 'huáng pí',
  筠连: 'jūn lián',
  都匀: 'dū yún',
  泌阳: 'bì yáng',
  珲春: 'hún chūn',
  繁峙: 'fán shì',
  蔚县: 'yù xiàn',
  宕昌: 'tàn chāng',
  郫都: 'pí dū',
  什邡: 'shí fāng',
  吴堡: 'wú bǔ',
}
