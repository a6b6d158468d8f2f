/**
 * How good rankings are: recall@k, MRR@10 and nDCG@10, each a mean over the queries.
 */
export interface Quality {
  recall1: number
  recall5: number
  recall10: number
  mrr10: number
  ndcg10: number
}

const discounted = (gains: readonly number[]) =>
  gains.slice(0, 10).reduce((sum, gain, place) => sum + (2 ** gain - 1) / Math.log2(place + 2), 0)

/** @param ranked - ids of documents, best first */
export function judge(ranked: readonly string[], gains: ReadonlyMap<string, number>): Quality {
  const recall = (depth: number) => ranked.slice(0, depth).filter((id) => gains.has(id)).length / gains.size
  const first = ranked.slice(0, 10).findIndex((id) => gains.has(id))
  const ideal = discounted([...gains.values()].sort((a, b) => b - a))
  return {
    recall1: recall(1),
    recall5: recall(5),
    recall10: recall(10),
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: discounted(ranked.map((id) => gains.get(id) ?? 0)) / ideal,
  }
}

export function meanOf(all: readonly Quality[]): Quality {
  const mean = (key: keyof Quality) => all.reduce((sum, one) => sum + one[key], 0) / Math.max(all.length, 1)
  return {
    recall1: mean('recall1'),
    recall5: mean('recall5'),
    recall10: mean('recall10'),
    mrr10: mean('mrr10'),
    ndcg10: mean('ndcg10'),
  }
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN
}
