package org.bridgehead.data;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Faults of the inputs, as both formats end with them. */
final class FaultJson {

    private FaultJson() {}

    static ArrayNode write(List<Fault> faults) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Fault fault : faults) {
            ObjectNode object = array.addObject().put("source", fault.source());
            fault.offset().ifPresentOrElse(o -> object.put("offset", o.intValue()), () -> object.putNull("offset"));
            object.put("message", fault.message());
        }
        return array;
    }

    static Fault read(JsonCursor at) {
        return new Fault(at.text("source"), at.optionalInteger("offset"), at.text("message"));
    }
}
