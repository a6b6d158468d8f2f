/**
 * Serves an app over Node's HTTP server and ends without cutting an answer short.
 */
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { Fault } from '../model/fault.ts'
import { refuseMalformed } from './refuse-malformed.ts'

export interface RunningServer {
  /** http://host:port, as a client on this machine reaches it. */
  url: string
  /** Takes no more requests, lets those under way finish for up to ten seconds, then cuts them off. */
  stop(): Promise<void>
}

const graceInMilliseconds = 10_000

interface ServerOptions {
  fetch: (request: Request) => Response | Promise<Response>
  host: string
  /** 0 lets the system choose. */
  port: number
}

/** Resolves once the port is open; a port that cannot be had is a fault that says why. */
export function startServer({ fetch, host, port }: ServerOptions): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, (address) => {
      const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host
      const name = reachable.includes(':') ? `[${reachable}]` : reachable
      resolve({ url: `http://${name}:${address.port}`, stop })
    })
    const httpServer = server as Server
    refuseMalformed(httpServer)
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE' ? 'is in use: choose another with --port' : `cannot be opened: ${cause.message}`
      reject(new Fault('settingInvalid', `Port ${port} on ${host} ${why}`, { cause }))
    })

    function stop(): Promise<void> {
      return new Promise((stopped) => {
        // A connection that is kept alive falls idle once its last answer is out.
        const sweep = setInterval(() => httpServer.closeIdleConnections(), 50)
        const deadline = setTimeout(() => httpServer.closeAllConnections(), graceInMilliseconds)
        httpServer.close(() => {
          clearInterval(sweep)
          clearTimeout(deadline)
          stopped()
        })
      })
    }
  })
}
