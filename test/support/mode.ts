/** Whether this run takes the time for all seeds, delays and questions: `npm run test:full`. */
export const isFull = process.env.MODE === 'full'
