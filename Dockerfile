# One image for every part of the hub but PostgreSQL and the load balancer; what it runs is its command.
# Debian, because the gateway's planner is a native module for glibc.
FROM node:22-bookworm-slim AS build
WORKDIR /hub
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node hub/ensure-built.mjs && npm run --silent sbom -- --to sbom.cdx.json \
  && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
  && node deploy/trim-modules.mjs --without-database

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /hub
RUN install -d -o node -g node -m 0700 /data && rm -rf /usr/local/lib/node_modules /opt/yarn* /usr/local/bin/yarn* /usr/local/bin/npm /usr/local/bin/npx
COPY --from=build /hub /hub
USER node
ENTRYPOINT ["node"]
CMD ["built/hub.js"]
