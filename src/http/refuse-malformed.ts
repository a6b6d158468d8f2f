/**
 * What Node cannot even parse as a request never reaches the app: it gets its problem here.
 *
 * The usual case is an address with Chinese characters that were not percent-encoded, as curl sends them.
 */
import type { Server } from 'node:http'
import type { Problem } from './problems.ts'

const encoded = 'The address holds characters that must be percent-encoded; curl does it with --get --data-urlencode'

function problemOf(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return {
      type: 'about:blank',
      title: 'Request header fields too large',
      status: 431,
      detail: 'The headers are too large',
    }
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return { type: 'about:blank', title: 'Request timeout', status: 408, detail: 'The request did not arrive in time' }
  }
  const detail = code === 'HPE_INVALID_URL' ? encoded : 'The request is not HTTP'
  return { type: 'about:blank', title: 'Invalid request', status: 400, detail }
}

/** Answers malformed requests of a server with problem+json and closes their connection. */
export function refuseMalformed(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
    const problem = problemOf(error.code)
    const body = JSON.stringify(problem)
    const head = [
      `HTTP/1.1 ${problem.status} ${problem.title}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ]
    return socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  })
}
