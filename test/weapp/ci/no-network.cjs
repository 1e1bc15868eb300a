/** Preloaded into every process of the check, to block network access. */
const dns = require('node:dns')
const net = require('node:net')

const denied = () => Object.assign(new Error('This check has no network'), { code: 'ENETUNREACH' })
const isHere = ({ host, path } = {}) => path !== undefined || ['127.0.0.1', '::1'].includes(host)

dns.lookup = (name, options, done = options) => process.nextTick(done, denied())
dns.promises.lookup = () => Promise.reject(denied())

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args
  if (isHere(options)) return connect.apply(this, args)
  process.nextTick(() => this.destroy(denied()))
  return this
}
