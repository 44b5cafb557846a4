package org.symbolon.node.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says which components of a record may be null: those marked {@code @Nullable} and every {@code
 * Optional}. A program that reads the description would otherwise not expect it.
 */
@Component
class NullableComponents implements ModelConverter {

  private static final String NULL = "null";

  @Override
  @SuppressWarnings("rawtypes")
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    Class<?> raw = raw(type.getType());
    if (resolved != null && raw != null && raw.isRecord()) {
      mark(raw, properties(resolved, context));
    }
    return resolved;
  }

  private static @Nullable Class<?> raw(Type type) {
    return switch (type) {
      case JavaType java -> java.getRawClass();
      case Class<?> plain -> plain;
      default -> null;
    };
  }

  @SuppressWarnings("rawtypes")
  private static Map<String, Schema> properties(Schema<?> resolved, ModelConverterContext context) {
    String reference = resolved.get$ref();
    Schema<?> model =
        reference == null
            ? resolved
            : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    return model == null || model.getProperties() == null ? Map.of() : model.getProperties();
  }

  @SuppressWarnings("rawtypes")
  private static void mark(Class<?> raw, Map<String, Schema> properties) {
    for (RecordComponent component : raw.getRecordComponents()) {
      Schema<?> property = properties.get(component.getName());
      boolean nullable =
          component.getType() == Optional.class
              || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      if (property != null && nullable) {
        properties.put(component.getName(), orNull(property));
      }
    }
  }

  private static Schema<?> orNull(Schema<?> property) {
    Schema<?> nothing = new Schema<>().types(Set.of(NULL));
    if (property.get$ref() != null) {
      return new Schema<>().anyOf(new ArrayList<>(List.of(property, nothing)));
    }
    if (property.getAnyOf() != null) {
      return property;
    }
    var types = new LinkedHashSet<String>();
    if (property.getTypes() != null) {
      types.addAll(property.getTypes());
    } else if (property.getType() != null) {
      types.add(property.getType());
    }
    types.add(NULL);
    property.setTypes(types);
    if (property.getEnum() != null && !property.getEnum().contains(null)) {
      property.getEnum().add(null);
    }
    return property;
  }
}
