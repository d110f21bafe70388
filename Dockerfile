# Debian and not Alpine: the native core of the Temporal SDK needs glibc.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# `prepare` would build before the sources are here.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
# The Temporal SDK reads the system's certificates when it connects by TLS; the slim image has none.
RUN apt-get update \
  && apt-get install -y --no-install-recommends ca-certificates \
  && rm -rf /var/lib/apt/lists/* \
  && install -d -o node -g node /var/lib/tawsiya
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
ENV TAWSIYA_HOME=/var/lib/tawsiya
VOLUME /var/lib/tawsiya
EXPOSE 8080
CMD ["node", "dist/workers/all-in-one.js"]
