FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY bpmn bpmn
COPY config config
COPY src src
RUN ./mvnw -B -q -DskipTests package \
 && java -Djarmode=tools -jar target/sanxiang.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 sanxiang && mkdir /data && chown sanxiang /data
WORKDIR /app
# what changes least comes first, so that a new version of ours is a small layer
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER sanxiang
ENV SERVER_ADDRESS=0.0.0.0 SANXIANG_DATA=/data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "org.springframework.boot.loader.launch.JarLauncher"]
