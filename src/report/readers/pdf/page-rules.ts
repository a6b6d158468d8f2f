/**
 * What a page draws → its ruling lines.
 *
 * Lines are stroked, or drawn as thin filled boxes, under whatever transformation holds there.
 */
import type { PdfEngine, PdfPage } from './engine.ts'
import { type Matrix, multiply } from './matrix.ts'

/** A straight line across (`at` is its y) or down (`at` is its x). */
export interface Rule {
  at: number
  from: number
  to: number
}

export interface PageRules {
  across: Rule[]
  down: Rule[]
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const THICKEST_RULE = 3.5
const SHORTEST_RULE = 3
const SLANT = 0.8
const MOST_RULES = 20_000

export async function readRules(page: PdfPage, { OPS }: PdfEngine, view: Matrix): Promise<PageRules> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke])
  const fills = new Set([OPS.fill, OPS.eoFill, OPS.rawFillPath])
  const across: Rule[] = []
  const down: Rule[] = []
  const saved: Matrix[] = []
  let current: Matrix = view
  fnArray.forEach((operation, index) => {
    const args = argsArray[index] as unknown[]
    if (operation === OPS.save) saved.push(current)
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) current = saved.pop() ?? view
    else if (operation === OPS.transform) current = multiply(current, args as number[])
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(current)
      current = multiply(current, (args[0] as Matrix | null) ?? IDENTITY)
    } else if (operation === OPS.constructPath && across.length + down.length < MOST_RULES) {
      const painting = args[0] as number
      const path = (args[1] as [Float32Array | null])[0]
      if (!path || (!strokes.has(painting) && !fills.has(painting))) return
      for (const points of outlinesOf(path, current)) {
        if (strokes.has(painting)) addEdges(points, across, down)
        else addThinBox(points, across, down)
      }
    }
  })
  return { across, down }
}

/** How many numbers follow each step of a path: move, line, curve, quadratic curve, close. */
const STEP_SIZES = [2, 2, 6, 4, 0]

function outlinesOf(path: Float32Array, matrix: Matrix): [number, number][][] {
  const outlines: [number, number][][] = []
  for (let index = 0; index < path.length; ) {
    const step = path[index]!
    const size = STEP_SIZES[step]
    if (size === undefined) break
    if (step === 0) outlines.push([])
    const outline = outlines.at(-1)
    if (step === 4 && outline?.[0]) outline.push(outline[0])
    else if (size >= 2) {
      const [x, y] = [path[index + size - 1]!, path[index + size]!]
      outline?.push([matrix[0]! * x + matrix[2]! * y + matrix[4]!, matrix[1]! * x + matrix[3]! * y + matrix[5]!])
    }
    index += size + 1
  }
  return outlines
}

function addEdges(points: readonly [number, number][], across: Rule[], down: Rule[]): void {
  for (let index = 1; index < points.length; index++) {
    const [x1, y1] = points[index - 1]!
    const [x2, y2] = points[index]!
    if (Math.abs(y1 - y2) <= SLANT && Math.abs(x1 - x2) >= SHORTEST_RULE)
      across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
    else if (Math.abs(x1 - x2) <= SLANT && Math.abs(y1 - y2) >= SHORTEST_RULE)
      down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
  }
}

function addThinBox(points: readonly [number, number][], across: Rule[], down: Rule[]): void {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [width, height] = [right - left, bottom - top]
  if (height <= THICKEST_RULE && width >= SHORTEST_RULE && width > height)
    across.push({ at: (top + bottom) / 2, from: left, to: right })
  else if (width <= THICKEST_RULE && height >= SHORTEST_RULE)
    down.push({ at: (left + right) / 2, from: top, to: bottom })
}
