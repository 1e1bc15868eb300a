import type { FastifyInstance } from 'fastify'
import { parseCertificateNumber } from '@/contract/trainings/certificates.rules'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { findCertificate } from './certificates.repo'
import { maskName } from './mask-name'

/** Public verification. The masked name is enough to compare it with the person who shows the certificate. */
export function certificateRoutes(app: FastifyInstance, { db }: Deps) {
  route(app, 'getCertificate', 'anyone', async ({ params }) => {
    const number = parseCertificateNumber(params.number) ?? refuse('not_found')
    const { name, ...certificate } = (await findCertificate(db, number)) ?? refuse('not_found')
    return { ...certificate, ...(name && { name: maskName(name) }) }
  })
}
