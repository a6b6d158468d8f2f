/**
 * The cells of a report, kept small: what the rules between several reports need of each, so that thousands of
 * reports can be compared in one run.
 */
import { cellsOf } from '../catalog/forms/cells.ts'
import type { Agency, Report } from '../model/report.ts'

export interface KeptCells {
  reportId: string
  title: string
  agency: Agency
  year: number
  form: '2019' | '2021'
  /** The printed number; null where the cell is blank, undefined where the report does not print it. */
  valueOf(key: string): number | null | undefined
}

const placesByEdition = { '2019': placesOf('2019'), '2021': placesOf('2021') }

function placesOf(edition: '2019' | '2021'): ReadonlyMap<string, number> {
  return new Map(cellsOf(edition).map(({ key }, place) => [key, place]))
}

/** Null where a report does not tell its agency or its year, or has no official form: it cannot be compared. */
export function keepCells(report: Report): KeptCells | null {
  const { id: reportId, title, agency, year, form, facts } = report
  if (agency === null || year === null || form === 'other') return null
  const places = placesByEdition[form]
  const values = Array<number | null | undefined>(places.size).fill(undefined)
  for (const { key, value, status } of facts) {
    const place = places.get(key)
    if (place !== undefined && status !== 'absent') values[place] = value
  }
  return {
    reportId,
    title,
    agency,
    year,
    form,
    valueOf: (key) => {
      const place = places.get(key)
      return place === undefined ? undefined : values[place]
    },
  }
}
