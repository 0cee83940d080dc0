import { lmdbStore } from '../lmdb-store.js'

// opens the store at the path it is given and keeps it until it is killed
const [path = ''] = process.argv.slice(2)
try {
  const store = lmdbStore(path)
  console.log('open')
  setInterval(() => store.level, 60_000)
} catch (cause) {
  console.log(String(cause))
}
